package org.crossread.story;

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
import java.util.List;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Stories that may be one: merged or kept apart with one button. */
@Path("/proposals")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class ProposalPages {
    private static final int PAGE = 25;

    private final Proposals proposals;
    private final Moving moving;
    private final Me me;

    ProposalPages(Proposals proposals, Moving moving, Me me) {
        this.proposals = proposals;
        this.moving = moving;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance proposals(List<Proposal> proposals, Pager pager);
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = Proposal.waiting();
        int number = Pager.number(Pager.typed(page), PAGE, total);
        List<Proposal> shown = Proposal.<Proposal>find(
                        "from Proposal p join fetch p.one join fetch p.other where p.state = ?1 order by p.likeness desc, p.id",
                        Proposal.State.OPEN)
                .page(number - 1, PAGE)
                .list();
        return Templates.proposals(shown, Pager.of(here, number, PAGE, total));
    }

    @POST
    @Path("{id}/merge")
    @Transactional
    public RestResponse<Void> merge(long id) {
        Proposal proposal = Proposals.open(id);
        String from = proposal.other.title;
        return told(moving.merge(proposal, me.person()), "Merged with “" + from + "”. The story is compared anew.");
    }

    @POST
    @Path("{id}/dismiss")
    @Transactional
    public RestResponse<Void> dismiss(long id) {
        return told(proposals.dismiss(id, me.person()).one, "Kept apart. These two are not proposed again.");
    }

    private static RestResponse<Void> told(Story story, String what) {
        return ResponseBuilder.<Void>seeOther(URI.create("/stories/" + story.id + "/articles"))
                .cookie(Flash.saying(what))
                .build();
    }
}
