package org.crossread.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what was found, as programs read it. */
@Schema(name = "SearchResults")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchAnswer(
        List<Item> found,

        @Schema(description = "How many match.") long total,

        List<Choices> facets,

        @Schema(description = "What is the matter with the index; absent where it is up to date.") @Nullable String note,

        @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {

    /** Something found. */
    @Schema(name = "SearchResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(enumeration = {"articles", "statements", "conflicts", "corrections"})
            String type,

            @Schema(description = "Its page, on this server.")
            String address,

            String title,

            @Schema(description = "The part of it where most was found.")
            String text,

            @Schema(description = "What was found in that part, in code points of it.")
            List<Stretch> highlights,

            @Schema(description = "Who says it: the sources.")
            String by,

            @Nullable LocalDate day,

            @Nullable String state,

            @Schema(description = "The checks that read something in it, or that flagged it.")
            List<String> kinds) {}

    /** A place in a text: code points, the end exclusive. */
    @Schema(name = "Stretch")
    public record Stretch(int start, int end) {}

    /** One way of choosing among what was found. */
    @Schema(name = "SearchFacet")
    public record Choices(
            @Schema(enumeration = {"type", "kind", "source", "state"})
            String name,

            List<Choice> choices) {}

    /** One choice, with how much it would leave. */
    @Schema(name = "SearchChoice")
    public record Choice(String id, String label, long count) {}
}
