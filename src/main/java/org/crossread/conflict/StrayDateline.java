package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.Severity;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.Judgement.Pair;
import org.crossread.statement.Deposition;
import org.crossread.statement.Testimony;

/**
 * A date line that fits none of the days the story is about is one root cause: it is set against every mention of the day that most
 * articles name, in one finding.
 */
final class StrayDateline {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private StrayDateline() {}

    static boolean isDateline(Testimony<?> testimony) {
        return Boolean.TRUE.equals(fields(testimony).get("dateline"));
    }

    static List<Finding> among(List<Deposition> depositions, Background background) {
        List<Testimony<?>> lines = depositions.stream()
                .flatMap(said -> background.memory().of(said).datelines().stream())
                .filter(line -> !line.reading().quiet())
                .toList();
        List<Testimony<?>> mentions = lines.isEmpty()
                ? List.of()
                : mentions(depositions, background.memory().origins());
        return lines.stream()
                .flatMap(line -> finding(line, mentions, background).stream())
                .toList();
    }

    /** Every mention of the day that most articles name; none where no day is named by two of different origin. */
    private static List<Testimony<?>> mentions(List<Deposition> depositions, Origins origins) {
        Map<String, List<Testimony<?>>> byDay = new LinkedHashMap<>();
        for (Deposition deposition : depositions) {
            for (Testimony<?> testimony : deposition.testimonies()) {
                String day = Objects.toString(fields(testimony).get("timex"), "");
                if (DAY.matcher(day).matches() && !isDateline(testimony)) {
                    byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(testimony);
                }
            }
        }
        return byDay.values().stream()
                .filter(list -> origins.count(list) > 1)
                .max(Comparator.comparingLong(StrayDateline::witnesses).thenComparingInt(List::size))
                .orElse(List.of());
    }

    private static long witnesses(List<Testimony<?>> testimonies) {
        return testimonies.stream().map(t -> t.witness().id()).distinct().count();
    }

    private static List<Finding> finding(Testimony<?> line, List<Testimony<?>> mentions, Background background) {
        Origins origins = background.memory().origins();
        List<Testimony<?>> contradicted = mentions.stream()
                .filter(mention -> line.compare(mention).outcome().flagged())
                .toList();
        if (contradicted.isEmpty()) {
            return List.of();
        }
        Comparison comparison = line.compare(contradicted.get(0));
        List<List<Testimony<?>>> sides = List.of(List.of(line), contradicted);
        Set<Finding.Circumstance> context = new LinkedHashSet<>(Circumstances.of(sides, origins));
        String why = Explanation.of(new Pair(line, contradicted.get(0), comparison), context) + " "
                + (contradicted.size() == 1
                        ? "One mention of that day contradicts the date line."
                        : contradicted.size()
                                + " mentions of that day contradict the date line: one cause, one decision.");
        double real = Likelihoods.real(line.check().id(), Likelihood.LIKELY, background.experience());
        return List.of(new Finding(
                line.check().id(),
                "On which day did it happen?",
                Outcome.CONFLICT,
                Severity.HIGH,
                Likelihood.LIKELY,
                Likelihoods.word(real),
                context,
                why,
                sides,
                real * Likelihoods.weight(Severity.HIGH) * 1.5 * (1 + Math.log(origins.count(contradicted)))));
    }

    private static <V> Map<String, Object> fields(Testimony<V> testimony) {
        return testimony.check().id().equals("date")
                ? testimony.check().fields(testimony.reading().value())
                : Map.of();
    }
}
