package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.crossread.conflict.Collation;
import org.crossread.conflict.LoosePair;
import org.crossread.conflict.SecondOpinion;
import org.crossread.conflict.SecondOpinion.Step;
import org.crossread.evaluation.Boosting.Example;

/**
 * Learns the {@link SecondOpinion}: {@code Learn FOLDER TABLE}. From the rows of VitaminC in which the rules find nothing; those of two in five
 * pages are held out, and never learnt from. Of a row that contradicts, only the pair that most probably does so is an example; which one
 * that is, is settled by learning several times over.
 */
public final class Learn {
    static final String SET = "vitaminc_numeric";

    private static final int FOLDS = 5;
    private static final int HELD_OUT = 2;
    private static final int TIMES = 4;
    private static final double[] LEVELS = {0.3, 0.4, 0.5, 0.6};

    /** @param found whether the rules found a conflict; then no pair is asked about */
    private record Row(int fold, boolean contradicts, boolean found, List<double[]> pairs) {}

    private Learn() {}

    /** Whether the page that a row is taken from was not learnt from. */
    static boolean heldOut(JsonNode row) {
        return fold(row) < HELD_OUT;
    }

    private static int fold(JsonNode row) {
        return Math.floorMod(row.path("page").asText().hashCode(), FOLDS);
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Row> rows = Rows.read(Path.of(args[0], SET + ".jsonl")).stream()
                .map(Learn::row)
                .toList();
        List<Step> steps = learn(rows, fold -> fold >= HELD_OUT);
        Files.writeString(Path.of(args[1]), table(steps));
        out.println("Contradictions of VitaminC, in percent: precision, recall, F1.");
        out.println("pages held out: " + line(scored(rows, List.of(), 1, fold -> fold < HELD_OUT)));
        for (double level : LEVELS) {
            out.println("  and the opinion from " + level + ": "
                    + line(scored(rows, steps, level, fold -> fold < HELD_OUT)));
        }
        out.println("all pages: " + line(scored(rows, List.of(), 1, fold -> true)));
        for (double level : LEVELS) {
            out.println("  and the opinion learnt from four fifths, on the rest, from " + level + ": "
                    + line(crossed(rows, level)));
        }
    }

    private static Counts crossed(List<Row> rows, double level) {
        Counts counts = Counts.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            counts = counts.plus(scored(rows, learn(rows, f -> f != left), level, f -> f == left));
        }
        return counts;
    }

    private static Row row(JsonNode row) {
        Collation collation =
                SideBySide.of(row.path("text_a").asText(), row.path("text_b").asText());
        List<LoosePair> pairs = LoosePair.between(
                SideBySide.deposition(collation.witnesses().get(0)),
                SideBySide.deposition(collation.witnesses().get(1)),
                collation.groups());
        return new Row(
                fold(row),
                row.path("label").asText().equals("contradiction"),
                !collation.conflicts().stream().allMatch(SecondOpinion::gave),
                pairs.stream().map(LoosePair::traits).toList());
    }

    private static List<Step> learn(List<Row> rows, IntPredicate folds) {
        List<Row> asked = rows.stream()
                .filter(row ->
                        folds.test(row.fold()) && !row.found() && !row.pairs().isEmpty())
                .toList();
        List<Step> steps = List.of();
        for (int time = 0; time < TIMES; time++) {
            List<Step> known = steps;
            steps = Boosting.fit(
                    asked.stream().flatMap(row -> examples(row, known)).toList());
        }
        return steps;
    }

    private static Stream<Example> examples(Row row, List<Step> known) {
        Stream<double[]> pairs = row.contradicts()
                ? row.pairs().stream()
                        .max(Comparator.comparingDouble(pair -> SecondOpinion.probability(known, pair)))
                        .stream()
                : row.pairs().stream();
        return pairs.map(pair -> new Example(pair, row.contradicts()));
    }

    private static Counts scored(List<Row> rows, List<Step> steps, double level, IntPredicate folds) {
        return rows.stream()
                .filter(row -> folds.test(row.fold()))
                .map(row -> Counts.NONE.plus(
                        row.found()
                                || row.pairs().stream()
                                        .anyMatch(pair -> SecondOpinion.probability(steps, pair) >= level),
                        row.contradicts()))
                .reduce(Counts.NONE, Counts::plus);
    }

    private static String line(Counts counts) {
        return String.format(
                Locale.ROOT, "%.1f %.1f %.1f", 100 * counts.precision(), 100 * counts.recall(), 100 * counts.f1());
    }

    private static String table(List<Step> steps) {
        StringBuilder table = new StringBuilder("""
                # Learnt by org.crossread.evaluation.Learn from VitaminC (Schuster, Fisch and Barzilay 2021),
                # https://github.com/TalSchuster/VitaminC, of which the annotations and the texts of Wikipedia are licensed
                # CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/. This table holds no word of them; as far as it
                # counts as adapted from them, it is licensed likewise.
                trait,threshold,up to it,above it
                """);
        for (Step step : steps) {
            table.append(String.format(
                    Locale.ROOT, "%s,%.6g,%.6f,%.6f\n", step.trait(), step.threshold(), step.below(), step.above()));
        }
        return table.toString();
    }
}
