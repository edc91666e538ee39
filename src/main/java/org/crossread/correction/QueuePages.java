package org.crossread.correction;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
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
import org.crossread.account.Role;
import org.crossread.check.Check;
import org.crossread.conflict.Conflict;
import org.crossread.review.Assigning;
import org.crossread.review.Assignment;
import org.crossread.review.Reviewing;
import org.crossread.review.Verdict;
import org.crossread.review.VerdictForm;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.crossread.web.Showing;
import org.crossread.web.Written;
import org.crossread.web.language.Language;
import org.crossread.web.language.LanguageDoor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of flagged conflicts over all stories, and one verdict on several of them at once. */
@Path("/queue")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class QueuePages {
    private static final int AT_ONCE = 100;

    private static final int TRIES = 20;

    /** All that the form of the filters shows. */
    private record Filters(Language language, String query, Queue.Choices choices) {}

    /** All that a row of the queue shows. */
    private record Row(Language language, String query, QueueLine line) {}

    private final Written written;
    private final Reviewing reviewing;
    private final Assigning assigning;
    private final Once once;
    private final Me me;
    /** Ids of all checks, in order. */
    private final List<String> kinds;

    QueuePages(
            Written written, Reviewing reviewing, Assigning assigning, Once once, Me me, @All List<Check<?>> checks) {
        this.written = written;
        this.kinds = checks.stream().map(Check::id).sorted().toList();
        this.reviewing = reviewing;
        this.assigning = assigning;
        this.once = once;
        this.me = me;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance queue(Queue queue, RawString filters, List<RawString> rows, boolean none);

        static native TemplateInstance queueFilters(QueueFilter filter, Queue.Choices choices);

        static native TemplateInstance queueRow(QueueLine line, String query);

        static native TemplateInstance bulk(List<QueueLine> open, List<QueueLine> rest, VerdictForm form, String back);
    }

    @GET
    @Transactional
    public TemplateInstance queue(
            @RestQuery @DefaultValue("1") String page,
            @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("") String none,
            UriInfo here,
            RoutingContext request) {
        Showing.only();
        QueueFilter filter = QueueFilter.of(here.getQueryParameters(), me.person());
        Queue queue = Queue.of(filter, kinds, Pager.typed(page), after, me.person(), here);
        Language language = LanguageDoor.of(request);
        String query = filter.query();
        RawString filters = written.once(
                new Filters(language, query, queue.choices()), () -> Templates.queueFilters(filter, queue.choices()));
        List<RawString> rows = queue.lines().stream()
                .map(line -> written.once(new Row(language, query, line), () -> Templates.queueRow(line, query)))
                .toList();
        return Templates.queue(queue, filters, rows, !none.isEmpty());
    }

    /** Takes up the first open conflict of a filter that nobody works on, and opens it. */
    @POST
    @Path("next")
    public RestResponse<Void> next(@RestForm @DefaultValue("") String once, UriInfo here) {
        QueueFilter filter = QueueFilter.of(here.getQueryParameters(), me.person());
        return RestResponse.seeOther(this.once.run(me.person(), once, filter.query(), () -> next(filter)));
    }

    private URI next(QueueFilter filter) {
        return assigning
                .takeFirst(filter.free(TRIES), me.person())
                .map(id -> URI.create("/conflicts/" + id + filter.query()))
                .orElseGet(() ->
                        URI.create("/queue" + filter.query() + (filter.query().isEmpty() ? "?" : "&") + "none=1"));
    }

    /** What one verdict on these would decide: nothing happens yet. */
    @GET
    @Path("bulk")
    @Transactional
    public TemplateInstance preview(@RestQuery List<Long> conflict, @RestQuery @DefaultValue("") String back) {
        return bulk(conflict, VerdictForm.empty(""), back);
    }

    @POST
    @Path("bulk")
    public RestResponse<TemplateInstance> decide(
            @RestForm List<Long> conflict,
            @RestForm @DefaultValue("") String verdict,
            @RestForm @DefaultValue("") String note,
            @RestForm @DefaultValue("") String back,
            @RestForm @DefaultValue("") String once) {
        VerdictForm form = new VerdictForm(verdict, "open", note, "", "", List.of());
        try {
            List<Long> ids = some(conflict);
            URI next = this.once.run(me.person(), once, ids + form.toString(), () -> decideAll(ids, form, back));
            return RestResponse.seeOther(next);
        } catch (Refusal refusal) {
            VerdictForm wrong = form.wrong(Problem.of(refusal));
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()), bulk(conflict, wrong, back));
        }
    }

    /** Leaves alone what somebody else has decided since the preview. */
    private URI decideAll(List<Long> ids, VerdictForm form, String back) {
        List<String> verdicts = ids.stream()
                .filter(this::open)
                .map(id -> reviewing.decide(id, form.ruling(), me.person()))
                .map(verdict -> String.valueOf(verdict.id))
                .toList();
        String query = back.startsWith("?") ? back + "&" : "?";
        return URI.create("/queue" + query + "after=" + String.join(",", verdicts));
    }

    private boolean open(long id) {
        Conflict conflict = Conflict.<Conflict>find("id = ?1 and kind = CONFLICT and state = OPEN", id)
                .firstResult();
        return conflict != null
                && Assignment.of(conflict)
                        .filter(held -> !held.isOf(me.person()))
                        .isEmpty();
    }

    private static List<Long> some(List<Long> ids) {
        if (ids.isEmpty() || ids.size() > AT_ONCE) {
            throw Refusal.invalid("conflicts", "Choose between 1 and " + AT_ONCE + " conflicts.");
        }
        return ids;
    }

    /** Takes back verdicts of one's own: one, or a batch. */
    @POST
    @Path("undo")
    public RestResponse<Void> undo(@RestForm List<Long> verdict, @RestForm @DefaultValue("") String once) {
        return RestResponse.seeOther(this.once.run(me.person(), once, verdict, () -> takeBack(verdict)));
    }

    private URI takeBack(List<Long> verdicts) {
        some(verdicts).forEach(id -> reviewing.withdraw(id, me.person()));
        return verdicts.size() == 1
                ? URI.create("/conflicts/" + Verdict.<Verdict>findById(verdicts.get(0)).conflict.id + "?undone=1")
                : URI.create("/queue?undone=" + verdicts.size());
    }

    TemplateInstance bulk(List<Long> ids, VerdictForm form, String back) {
        List<QueueLine> lines = QueueLine.of(Conflict.list(
                "from Conflict c where c.id in ?1 and " + QueueFilter.FLAGGED + " order by c.priority desc, c.id",
                ids));
        String name = me.person().name;
        return Templates.bulk(
                lines.stream().filter(line -> line.isOpenTo(name)).toList(),
                lines.stream().filter(line -> !line.isOpenTo(name)).toList(),
                form,
                back);
    }
}
