package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Finding;
import org.crossread.statement.Testimony;

/**
 * Pairs of sentences whose figures follow from each other or contradict (Ravichander et al. 2019, <em>EQUATE</em>; published there: Q-REAS,
 * and later seven-billion-parameter models). Scored as there, by micro-F1, which is the share of right answers. The two sentences are
 * compared as two articles: a flagged figure or duration is a contradiction; where every figure of the second sentence agrees with one of the
 * first and nothing is flagged, it follows; else neutral. Where a set has no contradictions, they count as neutral.
 *
 * @param best the best published figure
 */
record Equate(String file, double best) implements DataSet {
    private static final List<String> FIGURES = List.of("figure", "duration");

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        boolean contradictions = rows.stream().anyMatch(row -> label(row).equals("contradiction"));
        int right = 0;
        for (JsonNode row : rows) {
            String answer = answer(SideBySide.of(
                    row.path("text_a").asText(), row.path("text_b").asText()));
            answer = contradictions || !answer.equals("contradiction") ? answer : "neutral";
            right += answer.equals(label(row)) ? 1 : 0;
            note(errors, row, answer);
        }
        return new Result(
                errors,
                Measure.of("micro-F1", Counts.share(right, rows.size()))
                        .best(best)
                        .floor(majority(rows)));
    }

    private static String label(JsonNode row) {
        return row.path("label").asText();
    }

    private static double majority(List<JsonNode> rows) {
        Map<String, Long> labels =
                rows.stream().collect(Collectors.groupingBy(Equate::label, TreeMap::new, Collectors.counting()));
        return (double) labels.values().stream().max(Long::compare).orElse(0L) / rows.size();
    }

    static String answer(Collation collation) {
        if (collation.conflicts().stream().anyMatch(f -> FIGURES.contains(f.check()))) {
            return "contradiction";
        }
        List<Testimony<?>> asked = collation.witnesses().stream()
                .flatMap(w -> SideBySide.read(w).stream())
                .filter(Equate::second)
                .toList();
        boolean all = asked.stream().allMatch(testimony -> agreed(collation, testimony));
        return !asked.isEmpty() && all && collation.conflicts().isEmpty() ? "entailment" : "neutral";
    }

    private static boolean second(Testimony<?> testimony) {
        return testimony.witness().id().equals("b")
                && FIGURES.contains(testimony.check().id());
    }

    private static boolean agreed(Collation collation, Testimony<?> testimony) {
        return collation.compatible().stream()
                .flatMap(Finding::testimonies)
                .filter(Equate::second)
                .anyMatch(other ->
                        other.reading().span().equals(testimony.reading().span()));
    }

    private static void note(Errors errors, JsonNode row, String answer) {
        if (!answer.equals(label(row))) {
            String words = "“" + row.path("text_a").asText() + "” / “"
                    + row.path("text_b").asText() + "”";
            errors.add(label(row) + " taken for " + answer, Rows.id(row), words);
        }
    }
}
