package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossread.check.Slip;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Finding;
import org.crossread.evaluation.Planting.Planted;
import org.crossread.text.Span;

/**
 * Articles of ECB+, each beside a copy of itself in which one figure, weekday, name or "not" is changed. What is planted counts as found
 * where a conflict has readings in the changed sentence of both, or a slip that changes the meaning stands at the changed words (a weekday
 * that its date does not have); precision is the share of the first ten conflicts that do. Beside an
 * unchanged copy nothing may be flagged.
 */
final class PlantedConflicts implements DataSet {
    private static final int LEAST = 400;
    private static final int FIRST = 10;

    @Override
    public String file() {
        return "ecbplus_clusters";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Map<Planting, Counts> counts = new EnumMap<>(Planting.class);
        int articles = 0;
        int quiet = 0;
        for (JsonNode row : rows) {
            for (JsonNode doc : row.path("docs")) {
                String text = doc.path("text").asText().replace("\r", "").strip();
                if (text.length() >= LEAST) {
                    articles++;
                    List<Finding> wrong = SideBySide.of(text, text).conflicts();
                    quiet += wrong.isEmpty() ? 1 : 0;
                    wrong.forEach(f -> errors.add("flagged in a copy: " + f.check(), Rows.id(doc), f.why()));
                    plant(text, Rows.id(doc), counts, errors);
                }
            }
        }
        Counts all = counts.values().stream().reduce(Counts.NONE, Counts::plus);
        return new Result(
                errors,
                Measure.of("planted: recall", all.recall()).atLeast(.95),
                Measure.of("planted: recall of figures", recall(counts, Planting.FIGURE)),
                Measure.of("planted: recall of dates", recall(counts, Planting.DATE)),
                Measure.of("planted: recall of names", recall(counts, Planting.NAME)),
                Measure.of("planted: recall of negations", recall(counts, Planting.NEGATION)),
                Measure.of("planted: precision among the first ten", all.precision())
                        .atLeast(.80),
                Measure.of("copies of which nothing is flagged", Counts.share(quiet, articles))
                        .atLeast(1));
    }

    private static double recall(Map<Planting, Counts> counts, Planting kind) {
        return counts.getOrDefault(kind, Counts.NONE).recall();
    }

    private static void plant(String text, String id, Map<Planting, Counts> counts, Errors errors) {
        for (Planting kind : Planting.values()) {
            kind.in(text, new Random(id.hashCode())).ifPresent(planted -> {
                Collation collation = SideBySide.of(text, planted.copy());
                List<Finding> first =
                        collation.conflicts().stream().limit(FIRST).toList();
                int right =
                        (int) first.stream().filter(f -> touches(f, planted)).count();
                boolean found = right > 0 || collation.slips().stream().anyMatch(s -> touches(s, planted));
                counts.merge(kind, new Counts(found ? 1 : 0, first.size() - right, found ? 0 : 1), Counts::plus);
                if (!found) {
                    errors.add("missed: " + kind.name().toLowerCase(java.util.Locale.ROOT), id, around(planted));
                }
                first.stream()
                        .filter(f -> !touches(f, planted))
                        .forEach(f -> errors.add("flagged beside it: " + f.check(), id, f.why()));
            });
        }
    }

    private static boolean touches(Finding conflict, Planted planted) {
        return touches(conflict, "a", planted.before()) && touches(conflict, "b", planted.after());
    }

    private static boolean touches(Collation.WitnessSlip found, Planted planted) {
        return found.witness().id().equals("b")
                && found.slip().effect() == Slip.Effect.MEANING
                && found.slip().span().overlaps(planted.after());
    }

    private static boolean touches(Finding conflict, String witness, Span span) {
        return conflict.testimonies()
                .filter(t -> t.witness().id().equals(witness))
                .anyMatch(t -> t.clause().sentence().span().overlaps(span));
    }

    private static String around(Planted planted) {
        int from = Math.max(0, planted.after().start() - 60);
        int to = Math.min(planted.copy().length(), planted.after().end() + 60);
        return planted.copy().substring(from, to).replace('\n', ' ');
    }
}
