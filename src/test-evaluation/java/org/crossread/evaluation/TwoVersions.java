package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Finding;

/**
 * Two English versions of one foreign sentence, one of them with a planted error (Karpinska et al. 2022, <em>DEMETR: Diagnosing Evaluation
 * Metrics for Translation</em>). Each version is an article of its own. An error counts as found where the comparison gives any conflict at
 * all; the second figure of a kind counts only conflicts of the checks that are meant for it. False alarms are conflicts between the human
 * version and the plain machine translation. Rows that neither contradict nor are plain translations (a name left out, another tense) are
 * not scored.
 */
final class TwoVersions implements DataSet {
    private static final Set<String> NUMBERS = Set.of("figure", "date", "duration", "wording", "wording: numbers");
    private static final Map<String, Set<String>> CHECKS = Map.of(
            "number_replaced", NUMBERS,
            "name_replaced", Set.of("name", "wording", "attribution", "membership"),
            "negation", Set.of("negation"),
            "antonym", Set.of("direction", "wording"));
    private static final Map<String, Double> BARS =
            Map.of("number_replaced", .98, "name_replaced", .85, "negation", .70, "antonym", .55);

    private final Errors errors = new Errors();
    private final Map<String, Counts> any = new TreeMap<>();
    private final Map<String, Counts> own = new TreeMap<>();
    private Counts alarms = Counts.NONE;
    private Counts numbers = Counts.NONE;

    @Override
    public String file() {
        return "demetr";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        rows.forEach(this::row);
        List<Measure> measures = new ArrayList<>();
        any.forEach((kind, counts) -> {
            String name = kind.replace('_', ' ');
            measures.add(Measure.of(name + ": recall", counts.recall()).atLeast(BARS.get(kind)));
            measures.add(Measure.of(
                    name + ": recall of its own checks", own.get(kind).recall()));
        });
        measures.add(Measure.of("plain translations flagged", share(alarms)).atMost(.05));
        measures.add(Measure.of("plain translations flagged for numbers", share(numbers))
                .atMost(.03));
        return new Result(measures, errors);
    }

    private static double share(Counts alarms) {
        return Counts.share(alarms.right(), alarms.right() + alarms.missed());
    }

    private void row(JsonNode row) {
        String kind = row.path("kind").asText();
        String one = row.path("text_a").asText();
        if (kind.equals("mt_vs_human")) {
            Set<String> checks = conflicting(one, row.path("text_mt").asText());
            alarms = alarms.plus(!checks.isEmpty(), true);
            numbers = numbers.plus(
                    checks.stream().anyMatch(Set.of("figure", "date", "duration", "wording: numbers")::contains), true);
            if (!checks.isEmpty()) {
                errors.add("false alarm: " + String.join(" + ", checks), Rows.id(row), both(row, "text_mt"));
            }
        } else if (CHECKS.containsKey(kind)) {
            Set<String> checks = conflicting(one, row.path("text_b").asText());
            boolean meant = checks.stream().anyMatch(CHECKS.get(kind)::contains);
            any.merge(kind, Counts.NONE.plus(!checks.isEmpty(), true), Counts::plus);
            own.merge(kind, Counts.NONE.plus(meant, true), Counts::plus);
            if (checks.isEmpty()) {
                errors.add("missed: " + kind.replace('_', ' '), Rows.id(row), both(row, "text_b"));
            }
        }
    }

    private static Set<String> conflicting(String one, String other) {
        Collation collation = SideBySide.of(one, other);
        return collation.conflicts().stream().map(TwoVersions::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The check, and for a word replaced whether it is a number. */
    private static String kind(Finding finding) {
        boolean number = finding.check().equals("wording") && finding.why().contains("(other numbers)");
        return number ? "wording: numbers" : finding.check();
    }

    private static String both(JsonNode row, String other) {
        return row.path("text_a").asText() + " | " + row.path(other).asText();
    }
}
