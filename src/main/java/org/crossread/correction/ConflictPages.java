package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Once;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.conflict.Conflict;
import org.crossread.review.Assigning;
import org.crossread.review.Assignment;
import org.crossread.review.Noting;
import org.crossread.review.Reviewing;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;
import org.crossread.review.VerdictForm;
import org.crossread.web.Problem;
import org.crossread.web.Showing;
import org.crossread.web.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A conflict: the readings side by side, why they were flagged, and the verdict. */
@Path("/conflicts/{id}")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class ConflictPages {
    private final Reviewing reviewing;
    private final Assigning assigning;
    private final Noting noting;
    private final Once once;
    private final Me me;
    private final ConflictParts parts;

    ConflictPages(Reviewing reviewing, Assigning assigning, Noting noting, Once once, Me me, ConflictParts parts) {
        this.reviewing = reviewing;
        this.assigning = assigning;
        this.noting = noting;
        this.once = once;
        this.me = me;
        this.parts = parts;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance conflict(
                ConflictView view,
                ConflictParts.Kept parts,
                Neighbours neighbours,
                VerdictForm form,
                Remark remark,
                @Nullable JustDecided just,
                boolean undone,
                String query);
    }

    /** A note as typed, with what is wrong with it. */
    @TemplateData
    public record Remark(String text, List<Problem> problems) {
        static final Remark NONE = new Remark("", List.of());

        public String error(String field) {
            return Problem.of(problems, field);
        }
    }

    @GET
    @Transactional
    public TemplateInstance conflict(
            long id,
            @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("") String undone,
            UriInfo here) {
        Showing.only();
        ConflictView view = ConflictView.of(find(id), me.person());
        JustDecided just = JustDecided.of(after, me.person());
        return page(id, view, VerdictForm.empty(view.seen()), Remark.NONE, just, !undone.isEmpty(), here);
    }

    @POST
    @Path("verdicts")
    @RolesAllowed(Role.CHECK)
    public RestResponse<TemplateInstance> decide(
            long id,
            @RestForm @DefaultValue("") String verdict,
            @RestForm @DefaultValue("") String side,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("") String evidence,
            @RestForm @DefaultValue("") String seen,
            @RestForm @DefaultValue("") String once,
            UriInfo here) {
        VerdictForm form = new VerdictForm(verdict, side, note, evidence, seen, List.of());
        try {
            return RestResponse.seeOther(this.once.run(me.person(), once, form, () -> decide(id, form, here)));
        } catch (Refusal refusal) {
            RestResponse.Status status =
                    RestResponse.Status.fromStatusCode(refusal.kind().status());
            return RestResponse.status(status, again(id, form.wrong(Problem.of(refusal)), here));
        }
    }

    private URI decide(long id, VerdictForm form, UriInfo here) {
        Conflict conflict = find(id);
        Person by = me.person();
        refuseUnseen(conflict, form, by);
        Assigning.refuseHeld(conflict, by);
        boolean holding = Assignment.of(conflict).filter(held -> held.isOf(by)).isPresent();
        Verdict verdict = reviewing.decide(id, form.ruling(), by);
        QueueFilter filter = QueueFilter.of(here.getQueryParameters(), by);
        Long next = Neighbours.open(conflict, filter);
        if (holding && next != null) {
            assigning.take(next, by);
        }
        String query = filter.query();
        String page = next == null ? "/queue" : "/conflicts/" + next;
        return URI.create(page + query + (query.isEmpty() ? "?" : "&") + "after=" + verdict.id);
    }

    /** Two people at once: the second learns what the first decided before the own verdict replaces it. */
    private static void refuseUnseen(Conflict conflict, VerdictForm form, Person by) {
        Settlement settlement = Settlement.of(conflict);
        if (settlement.open()) {
            return;
        }
        settlement
                .verdict()
                .filter(standing -> !String.valueOf(standing.id).equals(form.seen()))
                .filter(standing -> !standing.decidedBy.id.equals(by.id))
                .ifPresent(standing -> {
                    throw Refusal.conflict(standing.decidedBy.name + " decided “" + standing.decision.label() + "” on "
                            + Words.inWords(standing.decidedAt)
                            + ", while you had this page open. Record yours again if you see it otherwise.");
                });
    }

    TemplateInstance again(long id, VerdictForm form, UriInfo here) {
        ConflictView view = ConflictView.of(find(id), me.person());
        return page(id, view, form.after(view.seen()), Remark.NONE, null, false, here);
    }

    /** Takes it up, takes it over, gives it back, or gives it to somebody. */
    @POST
    @Path("assignment")
    @RolesAllowed(Role.CHECK)
    public RestResponse<TemplateInstance> assign(
            long id,
            @RestForm @DefaultValue("") String action,
            @RestForm @DefaultValue("") String person,
            UriInfo here) {
        try {
            Person by = me.person();
            switch (action) {
                case "take" -> assigning.take(id, by);
                case "over" -> assigning.takeOver(id, by);
                case "release" -> assigning.release(id, by);
                case "assign" -> assigning.assign(id, person, by);
                default -> throw Refusal.invalid("action", "Take it up, give it back, or give it to somebody.");
            }
            return RestResponse.seeOther(URI.create("/conflicts/" + id + query(here)));
        } catch (Refusal refusal) {
            VerdictForm form = VerdictForm.empty("").wrong(Problem.of(refusal));
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()), again(id, form, here));
        }
    }

    /** Keeps a note. */
    @POST
    @Path("notes")
    @RolesAllowed(Role.CHECK)
    public RestResponse<TemplateInstance> note(
            long id, @RestForm @DefaultValue("") String remark, @RestForm @DefaultValue("") String once, UriInfo here) {
        try {
            return RestResponse.seeOther(this.once.run(me.person(), once, remark, () -> {
                noting.note(id, remark, me.person());
                return URI.create("/conflicts/" + id + query(here) + "#notes");
            }));
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    again(id, new Remark(remark, List.of(Problem.of(refusal))), here));
        }
    }

    TemplateInstance again(long id, Remark remark, UriInfo here) {
        ConflictView view = ConflictView.of(find(id), me.person());
        return page(id, view, VerdictForm.empty(view.seen()), remark, null, false, here);
    }

    private String query(UriInfo here) {
        return QueueFilter.of(here.getQueryParameters(), me.person()).query();
    }

    private TemplateInstance page(
            long id,
            ConflictView view,
            VerdictForm form,
            Remark remark,
            @Nullable JustDecided just,
            boolean undone,
            UriInfo here) {
        QueueFilter filter = QueueFilter.of(here.getQueryParameters(), me.person());
        return Templates.conflict(
                view,
                parts.of(view, form, remark),
                Neighbours.of(find(id), filter),
                form,
                remark,
                just,
                undone,
                filter.query());
    }

    private static Conflict find(long id) {
        Conflict conflict = Conflict.<Conflict>findByIdOptional(id).orElseThrow(() -> Refusal.missing("conflict", id));
        if (conflict.kind != Conflict.Kind.CONFLICT) {
            throw Refusal.missing("conflict", id);
        }
        return conflict;
    }
}
