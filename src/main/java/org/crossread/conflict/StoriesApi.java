package org.crossread.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.panache.common.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.crossread.account.Role;
import org.crossread.story.Story;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The stories of the desk. */
@Path("/api/v1/stories")
@Tag(name = "Desk")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.APPLICATION_JSON)
public class StoriesApi {
    private static final int MOST = 200;

    /** A page of the list. */
    @Schema(name = "Stories")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stories(
            List<Line> stories,

            @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {}

    /** A story in the list. */
    @Schema(name = "StoryLine")
    public record Line(
            long id,
            String title,

            @Schema(description = "How many articles it has.")
            long articles,

            @Schema(description = "How many flagged conflicts it has.")
            long conflicts,

            @Schema(enumeration = {"PENDING", "RUNNING", "DONE", "FAILED"})
            String state) {}

    @GET
    @Transactional
    @Operation(summary = "List stories", description = "Newest first, in pages: follow next until it is absent.")
    public Stories list(
            @Parameter(description = "The page, from 1.") @RestQuery @DefaultValue("1") int page,
            @Parameter(description = "Stories a page, at most 200.") @RestQuery @DefaultValue("50") int size) {
        if (page < 1 || size < 1 || size > MOST) {
            throw Refusal.invalid("page", "Pages count from 1 and hold 1 to " + MOST + " stories.");
        }
        List<Story> stories = Story.<Story>find("mergedInto is null order by id desc")
                .page(Page.of(page - 1, size))
                .list();
        boolean more = Story.count("mergedInto is null") > (long) page * size;
        return new Stories(lines(stories), more ? "/api/v1/stories?page=" + (page + 1) + "&size=" + size : null);
    }

    private static List<Line> lines(List<Story> stories) {
        Map<Long, Long> articles = counts(
                "select m.story.id, count(*) from StoryMember m where m.story in ?1 group by m.story.id", stories);
        Map<Long, Long> conflicts = counts(
                "select c.story.id, count(*) from Conflict c where c.story in ?1 and c.kind = CONFLICT"
                        + " and c.state <> GONE group by c.story.id",
                stories);
        return stories.stream()
                .map(story -> new Line(
                        story.id,
                        story.title,
                        articles.getOrDefault(story.id, 0L),
                        conflicts.getOrDefault(story.id, 0L),
                        story.analysis.name()))
                .toList();
    }

    private static Map<Long, Long> counts(String query, List<Story> stories) {
        if (stories.isEmpty()) {
            return Map.of();
        }
        return Story.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, stories)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Show a story",
            description =
                    "The comparison of its articles as stored, with an id and a state on every group, conflict and slip.")
    public StoryShape one(long id) {
        return StoryShape.of(Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id)));
    }
}
