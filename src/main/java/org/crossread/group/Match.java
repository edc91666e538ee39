package org.crossread.group;

import java.util.ArrayList;
import java.util.List;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;

/**
 * How strongly two points speak for one question: Fellegi–Sunter weights in bits over nearly independent levels, shown to the reviewer
 * one by one.
 *
 * @param contradicts whether the two disagree in a way that does not depend on what else is said: only where the words themselves align
 */
public record Match(double score, List<Weight> weights, boolean contradicts) {
    /** From this score on two points answer one question. */
    static final double JOIN = 0;

    private static final double PRIOR = -3;
    private static final double ALIGNED = 4.5;
    private static final double OTHER_TIME = -4;

    /** More than five times as large: two reports of one thing hardly ever are (Li et al. 2012); a lost or added zero is. */
    private static final double FAR = 2.3;

    private static final double ALIKE = 0.4;

    /** One piece of evidence. */
    public record Weight(String evidence, double bits) {}

    /** What the two points' ranks inside each other's articles say; no weight where there is nothing to choose from. */
    enum Rank {
        ALONE(0),
        MUTUAL_FIRST(1.5),
        ONE_FIRST(-0.5),
        NEITHER_FIRST(-2.5);

        final double bits;

        Rank(double bits) {
            this.bits = bits;
        }
    }

    static Match of(Point one, Point other, double similarity, Rank rank, boolean otherTime) {
        Comparison comparison = one.testimony().compare(other.testimony());
        double slot = Math.min(
                one.testimony().reading().slot().weight(),
                other.testimony().reading().slot().weight());
        boolean compareDecides = slot == 0;
        if (comparison.outcome() == Outcome.UNRELATED) {
            // three renderings of one quote may pair off two by two; two death tolls of different years never belong together
            double bits = compareDecides ? PRIOR : Double.NEGATIVE_INFINITY;
            return new Match(bits, List.of(new Weight(comparison.why(), bits)), false);
        }
        List<Weight> weights = new ArrayList<>();
        weights.add(new Weight("any two readings of this kind", PRIOR));
        weights.add(
                compareDecides
                        ? new Weight("the readings themselves align", ALIGNED)
                        : new Weight("both are about " + one.key(), slot));
        weights.add(new Weight("words around them in common", words(similarity)));
        if (!compareDecides) {
            weights.add(new Weight("rank inside the other article", rank.bits));
        }
        if (comparison.outcome() == Outcome.SAME) {
            weights.add(new Weight("same value", 0.5));
        }
        if (otherTime && !compareDecides) {
            weights.add(new Weight("told of different years", OTHER_TIME));
        }
        double apart = Sizes.apart(one.testimony(), other.testimony());
        if (apart > FAR && similarity < ALIKE) {
            weights.add(new Weight("sizes far apart: rarely two reports of one thing", -apart));
        }
        return new Match(
                weights.stream().mapToDouble(Weight::bits).sum(),
                List.copyOf(weights),
                compareDecides && comparison.outcome().flagged());
    }

    private static double words(double similarity) {
        if (similarity >= 0.5) {
            return 3;
        }
        if (similarity >= 0.3) {
            return 2;
        }
        if (similarity >= 0.15) {
            return 1;
        }
        return similarity >= 0.05 ? 0 : -0.5;
    }
}
