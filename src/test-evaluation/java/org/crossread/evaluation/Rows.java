package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossread.check.Context;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** The rows of a set, one JSON object a line, and what most of them have in common. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY = "2022-01-21".length();

    private Rows() {}

    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    static String id(JsonNode row) {
        return row.path("id").asText();
    }

    static String text(JsonNode row) {
        return row.path("text").asText();
    }

    /** What an article of this row may know: its {@code reference_date}, where it has one. */
    static Context context(JsonNode row) {
        String day = row.path("reference_date").asText("");
        return day.length() < DAY ? Context.NONE : Context.published(LocalDate.parse(day.substring(0, DAY)));
    }

    /** The place that {@code start} and {@code end} name, in code points; null where they are null. */
    static @Nullable Span span(JsonNode expected) {
        return expected.path("start").isInt()
                ? new Span(expected.path("start").asInt(), expected.path("end").asInt())
                : null;
    }

    /** The expected values of a row with their places. */
    static List<Marked<JsonNode>> expected(JsonNode row) {
        List<Marked<JsonNode>> marked = new ArrayList<>();
        row.path("expected").forEach(e -> marked.add(new Marked<>(span(e), e)));
        return marked;
    }
}
