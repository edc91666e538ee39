package org.crossread.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the API writes what was read and compared. Places are in Unicode code points, the end exclusive. */
public final class Shape {
    private Shape() {}

    /** What one text says. */
    @Schema(name = "Readings")
    public record Readings(List<Reading> readings, List<Slip> slips) {}

    /** A stretch in which a check read a value. */
    @Schema(name = "Reading")
    public record Reading(
            @Schema(examples = "figure") String check,

            @Schema(examples = "12", description = "In code points, from 0.")
            int start,

            @Schema(examples = "33", description = "In code points, exclusive.")
            int end,

            @Schema(examples = "more than 13,000 dead", description = "The words at the place.")
            String text,

            @Schema(description = "The normalised value; its fields depend on the check.")
            Map<String, Object> value) {}

    /** Something wrong inside one text. */
    @Schema(name = "Slip")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Slip(
            @Nullable Long id,
            @Nullable String state,
            @Nullable Object article,
            @Schema(examples = "weekday") String check,
            int start,
            int end,
            String text,
            String why,
            @Schema(enumeration = {"meaning", "cosmetic"}) String effect,

            @Schema(description = "What could stand there instead, likeliest first.")
            List<String> repairs) {}

    /** What came of comparing texts. */
    @Schema(name = "Comparison")
    public record Comparison(
            List<Group> groups,
            @Schema(description = "Most important first.") List<Conflict> conflicts,

            @Schema(description = "Pairs that fit together, with why they were not flagged.")
            List<Conflict> compatible,

            @Schema(description = "Other spellings, renderings and translations of the same.")
            List<Conflict> variants,

            List<Slip> slips) {}

    /** Statements of several articles that answer one question. */
    @Schema(name = "Group")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(@Nullable Long id, @Nullable String state, String question, List<Statement> statements) {}

    /** A clause of an article with what was read in it. */
    @Schema(name = "Statement")
    public record Statement(Object article, int start, int end, String text, List<Reading> readings) {}

    /** Readings of several articles that disagree, or a pair that does not. */
    @Schema(name = "Conflict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conflict(
            @Nullable Long id,
            @Nullable String state,
            @Schema(examples = "figure") String check,
            String question,

            @Schema(enumeration = {"same", "compatible", "rounded", "variant", "differs", "conflict"})
            String outcome,

            @Schema(enumeration = {"high", "medium", "low"}) String severity,

            @Schema(enumeration = {"likely", "possible", "doubtful"})
            String likelihood,

            @Schema(description = "Any of disputed, newer, same-origin, undated.")
            List<String> context,

            String why,
            List<Voice> readings) {}

    /** What one article has at the point of a conflict. Readings that agree share a side. */
    @Schema(name = "ConflictReading")
    @JsonPropertyOrder({"article", "start", "end", "text", "value", "attribution", "side"})
    public record Voice(
            Object article,
            int start,
            int end,
            String text,
            Map<String, Object> value,

            @Schema(nullable = true, description = "Whom the article names as saying so.") @Nullable String attribution,

            @Schema(description = "From 0.") int side) {}
}
