package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table of all that was measured and the most frequent errors of each set. Examples go to the screen only, never to the file. */
final class Report {
    private static final int KINDS = 10;
    private static final List<String> HEAD =
            List.of("set", "metric", "ours", "bar", "met", "published best", "naive floor", "rows", "seconds");

    private final List<Measured> measured;
    private final int examples;

    Report(List<Measured> measured, int examples) {
        this.measured = measured;
        this.examples = examples;
    }

    private List<List<String>> table() {
        List<List<String>> table = new ArrayList<>(List.of(HEAD));
        for (Measured set : measured) {
            for (Measure measure : set.result().measures()) {
                table.add(row(set, measure));
            }
        }
        return table;
    }

    private static List<String> row(Measured set, Measure measure) {
        String bar = number(measure.bar());
        return List.of(
                set.set(),
                measure.name(),
                number(measure.ours()),
                bar.isEmpty() ? "" : (measure.lowerIsBetter() ? "≤ " : "≥ ") + bar,
                measure.met() == null ? "" : measure.met() ? "yes" : "NO",
                number(measure.best()),
                number(measure.floor()),
                String.valueOf(set.rows()),
                String.format(Locale.ROOT, "%.1f", set.seconds()));
    }

    private static String number(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    String text() {
        List<List<String>> table = table();
        int[] widths = IntStream.range(0, HEAD.size())
                .map(i -> table.stream()
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        String rows = table.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(i -> String.format("%-" + widths[i] + "s", row.get(i)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
        return rows + "\n" + errors("\n%s: the most frequent errors\n", "%6d  %s\n", "          %s\n", examples);
    }

    String markdown() {
        List<List<String>> table = table();
        table.add(1, HEAD.stream().map(cell -> "---").toList());
        String rows =
                table.stream().map(row -> "| " + String.join(" | ", row) + " |").collect(Collectors.joining("\n"));
        return "# Evaluation\n\nShares are in percent.\n\n" + rows + "\n"
                + errors("\n## %s: the most frequent errors\n\n", "- %d × %s\n", "", 0);
    }

    private String errors(String title, String kind, String example, int shown) {
        StringBuilder lines = new StringBuilder();
        for (Measured set : measured) {
            List<Errors.Kind> kinds = set.result().errors().most(KINDS, shown);
            lines.append(kinds.isEmpty() ? "" : String.format(title, set.set()));
            for (Errors.Kind found : kinds) {
                lines.append(String.format(kind, found.count(), found.name()));
                found.examples().forEach(e -> lines.append(String.format(example, e)));
            }
        }
        return lines.toString();
    }
}
