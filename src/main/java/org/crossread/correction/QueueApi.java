package org.crossread.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.Shape;
import org.crossread.conflict.StoryShape;
import org.crossread.review.Assignment;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The queue for programs. */
@Path("/api/v1/conflicts")
@Tag(name = "Desk")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.APPLICATION_JSON)
public class QueueApi {
    private static final int MOST = 200;

    private final Me me;

    QueueApi(Me me) {
        this.me = me;
    }

    /** A page of the queue. */
    @Schema(name = "Queue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conflicts(
            List<Line> conflicts,

            @Schema(description = "How many the filter chooses.")
            long total,

            @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {}

    /** A flagged conflict, with who works on it and, where asked for by itself, its verdicts. */
    @Schema(name = "QueuedConflict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @JsonUnwrapped Shape.Conflict conflict,

            @Schema(description = "The story's id.") long story,

            @Schema(description = "Who works on it now; absent for nobody.") @Nullable String holder,

            @Schema(description = "Oldest first; only on a conflict asked for by its id.") @Nullable List<Given> verdicts) {}

    /** A verdict in a conflict's history. */
    @Schema(name = "GivenVerdict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Given(
            long id,
            String verdict,
            @Nullable Integer side,
            String note,
            List<String> evidence,
            String by,
            Instant at,
            @Nullable Instant withdrawn,

            @Schema(description = "Whether it is the one that counts.")
            boolean counts) {}

    @GET
    @Transactional
    @Operation(
            summary = "List flagged conflicts",
            description = "The queue in pages, filtered and ordered as on its page: follow next until it is absent.")
    public Conflicts list(
            @Parameter(description = "open, split, decided, waiting, corrected or all.")
                    @RestQuery
                    @DefaultValue("open")
                    String state,
            @Parameter(description = "A check's id.") @RestQuery @DefaultValue("") String kind,
            @Parameter(description = "high, medium or low.") @RestQuery @DefaultValue("") String severity,
            @Parameter(description = "A story's id.") @RestQuery @DefaultValue("") String story,
            @Parameter(description = "A source's id.") @RestQuery @DefaultValue("") String source,
            @Parameter(description = "Who works on them: me, nobody, or a name.") @RestQuery @DefaultValue("")
                    String holder,
            @Parameter(description = "important, newest or oldest first.") @RestQuery @DefaultValue("important")
                    String order,
            @Parameter(description = "The page, from 1.") @RestQuery @DefaultValue("1") int page,
            @Parameter(description = "Conflicts a page, at most 200.") @RestQuery @DefaultValue("50") int size,
            UriInfo here) {
        if (page < 1 || size < 1 || size > MOST) {
            throw Refusal.invalid("page", "Pages count from 1 and hold 1 to " + MOST + " conflicts.");
        }
        QueueFilter filter = QueueFilter.of(here.getQueryParameters(), me.person());
        long total = filter.count();
        List<Line> lines = lines(filter.page(page, size));
        boolean more = total > (long) page * size;
        return new Conflicts(
                lines,
                total,
                more
                        ? here.getRequestUriBuilder()
                                .scheme(null)
                                .host(null)
                                .port(-1)
                                .replaceQueryParam("page", page + 1)
                                .build()
                                .toString()
                        : null);
    }

    private static List<Line> lines(List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return List.of();
        }
        Conflict.withReadings(conflicts);
        Map<Long, String> holders = Assignment.holders(conflicts);
        return conflicts.stream()
                .map(conflict ->
                        new Line(StoryShape.conflict(conflict), conflict.story.id, holders.get(conflict.id), null))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Show a conflict",
            description =
                    "With its verdicts; those of others are left out while one's own second reading is to be blind.")
    public Line one(long id) {
        Conflict conflict = Conflict.<Conflict>find("id = ?1 and kind = CONFLICT", id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("conflict", id));
        String holder = Assignment.of(conflict).map(held -> held.person.name).orElse(null);
        return new Line(StoryShape.conflict(conflict), conflict.story.id, holder, verdicts(conflict, me.person()));
    }

    private static List<Given> verdicts(Conflict conflict, Person me) {
        Settlement settlement = Settlement.of(conflict);
        boolean blind = settlement.blindTo(me);
        Verdict counts = settlement.verdict().orElse(null);
        return Verdict.<Verdict>list("conflict = ?1 order by id", conflict).stream()
                .filter(verdict -> !blind || verdict.decidedBy.id.equals(me.id))
                .map(verdict -> new Given(
                        verdict.id,
                        verdict.decision.word(),
                        verdict.side,
                        verdict.note,
                        verdict.evidenceLinks(),
                        verdict.decidedBy.name,
                        verdict.decidedAt,
                        verdict.withdrawnAt,
                        verdict.equals(counts)))
                .toList();
    }
}
