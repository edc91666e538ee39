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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Once;
import org.crossread.account.Role;
import org.crossread.web.Csv;
import org.crossread.web.Flash;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The articles that still carry what a published correction calls wrong. */
@Path("/carriers")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class CarrierPages {
    private final Carriers carriers;
    private final Once once;
    private final Me me;

    CarrierPages(Carriers carriers, Once once, Me me) {
        this.carriers = carriers;
        this.once = once;
        this.me = me;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance carriers(CarrierList list);
    }

    @GET
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String state, @RestQuery @DefaultValue("1") String page, UriInfo here) {
        return Templates.carriers(CarrierList.of(state, Pager.typed(page), here));
    }

    @GET
    @Path("carriers.csv")
    @Produces("text/csv")
    @Transactional
    public RestResponse<String> csv(@RestQuery @DefaultValue("") String state) {
        Csv csv = Csv.of(
                "carrier",
                "state",
                "source",
                "title",
                "article",
                "says",
                "wrong",
                "right",
                "correction",
                "found",
                "told_by",
                "told",
                "fixed_by",
                "fixed");
        CarrierList.all(state).forEach(line -> csv.row(line.cells()));
        return ResponseBuilder.ok(csv.toString(), Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"carriers.csv\"")
                .build();
    }

    @POST
    @Path("{id}/told")
    @RolesAllowed(Role.CHECK)
    public RestResponse<Void> told(
            long id, @RestForm @DefaultValue("") String back, @RestForm @DefaultValue("") String once) {
        return mark(id, Carrier.State.TOLD, back, once);
    }

    @POST
    @Path("{id}/fixed")
    @RolesAllowed(Role.CHECK)
    public RestResponse<Void> fixed(
            long id, @RestForm @DefaultValue("") String back, @RestForm @DefaultValue("") String once) {
        return mark(id, Carrier.State.FIXED, back, once);
    }

    private RestResponse<Void> mark(long id, Carrier.State state, String back, String key) {
        URI next = once.run(me.person(), key, id + state.word(), () -> {
            carriers.mark(id, state, me.person());
            return URI.create(own(back));
        });
        return ResponseBuilder.<Void>seeOther(next)
                .cookie(Flash.saying("Marked as " + state.word() + "."))
                .build();
    }

    /** Only to pages of our own that list carriers. */
    private static String own(String back) {
        if (!back.isEmpty()
                && !back.matches("/(?:carriers|(?:conflicts|corrections|stories)/\\d{1,18})(?:\\?state=[a-z]{1,9})?")) {
            throw Refusal.invalid("back", "There is no such page.");
        }
        return back.isEmpty() ? "/carriers" : back;
    }
}
