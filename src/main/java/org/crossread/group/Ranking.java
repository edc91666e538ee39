package org.crossread.group;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.group.Match.Rank;
import org.jspecify.annotations.Nullable;

/**
 * How alike every two points with one slot key are, which of an article's points is the most alike to a given one, and which point of
 * the other article says the same: of several figures in two articles those that agree belong together, and only what is left over can
 * disagree.
 */
final class Ranking {
    /** So much less alike may be what agrees, and still be the answer to the same question. */
    private static final double SLACK = 0.2;

    private static final double LITTLE = 0.15;
    private static final double NONE = -1;

    private static final int FEW = 12;
    private static final double CLOSE = 0.002;

    private final List<Point> points;
    private final int[] witness;
    private final @Nullable Comparison[][] comparisons;
    private final double[][] similarity;
    private final double[][] best;
    private final double[][] agreeing;
    private final int[] mentions;

    private final List<Optional<Meaning>> meanings;

    /** @param witness the number of each point's witness, from 0 */
    Ranking(List<Point> points, int[] witness, int witnesses, Closeness closeness) {
        int size = points.size();
        this.points = points;
        this.witness = witness;
        this.comparisons = new @Nullable Comparison[size][size];
        this.similarity = new double[size][size];
        this.best = new double[size][witnesses];
        this.agreeing = new double[size][witnesses];
        this.mentions = new int[witnesses];
        for (int i = 0; i < size; i++) {
            mentions[witness[i]]++;
            Arrays.fill(agreeing[i], NONE);
        }
        boolean choice = Arrays.stream(mentions).anyMatch(n -> n > 1);
        this.meanings = points.stream()
                .map(point -> choice ? closeness.of(point.testimony().clause().words()) : Optional.<Meaning>empty())
                .toList();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (witness[i] != witness[j]) {
                    compare(points, i, j);
                }
            }
        }
    }

    private void compare(List<Point> points, int i, int j) {
        Comparison comparison = points.get(i).testimony().compare(points.get(j).testimony());
        comparisons[i][j] = comparison;
        if (comparison.outcome() == Outcome.UNRELATED) {
            return;
        }
        double alike = alike(i, j);
        similarity[i][j] = alike;
        best[i][witness[j]] = Math.max(best[i][witness[j]], alike);
        best[j][witness[i]] = Math.max(best[j][witness[i]], alike);
        if (!comparison.outcome().flagged()) {
            agreeing[i][witness[j]] = Math.max(agreeing[i][witness[j]], alike);
            agreeing[j][witness[i]] = Math.max(agreeing[j][witness[i]], alike);
        }
    }

    private double alike(int i, int j) {
        double words = points.get(i).similarity(points.get(j));
        return new Kinship(words).near(meanings.get(i), meanings.get(j)).similarity();
    }

    /** How two points of different witnesses compare. @param j a larger number than {@code i} */
    Comparison comparison(int i, int j) {
        return Objects.requireNonNull(comparisons[i][j]);
    }

    double similarity(int i, int j) {
        return similarity[i][j];
    }

    Rank rank(int i, int j) {
        if (mentions[witness[i]] == 1 && mentions[witness[j]] == 1) {
            return Rank.ALONE;
        }
        double alike = similarity[i][j];
        if (alike < LITTLE) {
            return Rank.ALONE; // to be the most alike of those that are not alike says nothing
        }
        return Rank.of(alike >= best[i][witness[j]], alike >= best[j][witness[i]]);
    }

    private boolean fits(int i, int j, double enough) {
        double fitting = agreeing[i][witness[j]];
        return fitting > NONE && fitting >= enough;
    }

    /** Whether two of one article make up what the other one says: "15 in the town and six in a village", "21". */
    private boolean sum(int i, int j) {
        double total = Sizes.of(points.get(j).testimony());
        double rest = total - Sizes.of(points.get(i).testimony());
        return rest > 0
                && mentions[witness[i]] <= FEW
                && IntStream.range(0, points.size())
                        .filter(k -> k != i && witness[k] == witness[i])
                        .anyMatch(k -> Math.abs(Sizes.of(points.get(k).testimony()) - rest) < CLOSE * total);
    }

    /** Whether the two disagree, and another point of either's article, about as much alike, agrees with the other of them. */
    boolean answeredElsewhere(int i, int j) {
        double enough = similarity[i][j] - SLACK;
        return comparison(i, j).outcome().flagged()
                && (fits(i, j, enough) || fits(j, i, enough) || sum(i, j) || sum(j, i));
    }
}
