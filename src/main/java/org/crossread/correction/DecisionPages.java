package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Once;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One correction: what it changes and why, and an editor's decision on it. */
@Path("/corrections")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {
    private final Deciding deciding;
    private final Once once;
    private final Me me;
    private final Clock clock;

    DecisionPages(Deciding deciding, Once once, Me me, Clock clock) {
        this.clock = clock;
        this.deciding = deciding;
        this.once = once;
        this.me = me;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance correction(CorrectionView view, List<Problem> problems, String typed);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance correction(long id) {
        return Templates.correction(CorrectionView.of(CorrectionPages.find(id), me, clock.instant()), List.of(), "");
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.EDIT)
    public RestResponse<TemplateInstance> approve(
            long id,
            @RestForm int revision,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("") String grade,
            @RestForm @DefaultValue("") String once) {
        return decided(id, once, "approve " + revision + grade + note, note, "Approved and published.", () -> {
            deciding.approve(id, new Approval(revision, note, Grade.chosen(grade), true), me.person());
            return URI.create("/corrections/" + id);
        });
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.EDIT)
    public RestResponse<TemplateInstance> giveBack(
            long id,
            @RestForm int revision,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("") String once) {
        return decided(id, once, "return " + revision + note, note, "Returned to its proposer.", () -> {
            deciding.giveBack(id, revision, note, me.person());
            return URI.create("/corrections/" + id);
        });
    }

    private RestResponse<TemplateInstance> decided(
            long id, String key, Object content, String typed, String told, Supplier<URI> action) {
        try {
            return ResponseBuilder.<TemplateInstance>seeOther(once.run(me.person(), key, id + " " + content, action))
                    .cookie(Flash.saying(told))
                    .build();
        } catch (Refusal refusal) {
            // the one form serves both decisions: its field is called note
            Problem problem = new Problem(refusal.field().isEmpty() ? "" : "note", refusal.reason());
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.correction(
                            CorrectionView.of(CorrectionPages.find(id), me, clock.instant()), List.of(problem), typed));
        }
    }
}
