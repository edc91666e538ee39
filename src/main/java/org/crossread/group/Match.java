package org.crossread.group;

import java.util.ArrayList;
import java.util.List;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;

/**
 * How strongly two points speak for one question: Fellegi–Sunter weights in bits over nearly independent levels, shown to the reviewer
 * one by one.
 *
 * @param contradicts whether the two disagree
 */
public record Match(double score, List<Weight> weights, boolean contradicts) {
    /** From this score on two points answer one question. */
    static final double JOIN = 0;

    /** From this score on a person may want to look whether they do. */
    static final double SUGGEST = -2;

    /** People said that the two belong together. */
    static final Match BY_PEOPLE = new Match(0, List.of(new Weight("put together by hand", 0)), false);

    /** People said that the two do not. */
    static final Match APART = new Match(
            Double.NEGATIVE_INFINITY, List.of(new Weight("kept apart by hand", Double.NEGATIVE_INFINITY)), false);

    private static final double ALIGNED = 4.5;
    private static final double OTHER_TIME = -6;
    private static final double ANSWERED_ELSEWHERE = -8;
    private static final double SAME_VALUE = 0.5;

    /** More than five times as large: two reports of one thing hardly ever are (Li et al. 2012); a lost or added zero is. */
    private static final double FAR = 2.3;

    /** For every bit that two sizes are apart. */
    private static final double FAR_APART = 1.3;

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

        static Rank of(boolean oneFirst, boolean otherFirst) {
            return oneFirst && otherFirst ? MUTUAL_FIRST : oneFirst || otherFirst ? ONE_FIRST : NEITHER_FIRST;
        }
    }

    /** Of two points whose slot says nothing: the comparison itself tells that they speak of the same. */
    static Match ofAligned(Closeup close) {
        List<Weight> weights = new ArrayList<>();
        weights.add(new Weight("any two readings of this kind", Prior.LONG));
        weights.add(new Weight("the readings themselves align", ALIGNED));
        weights.add(new Weight("words around them in common", words(close.similarity())));
        return sum(weights, close.outcome());
    }

    /** Where it tells that they do not; but of three renderings of one utterance, the first and the last may have little in common. */
    static Match notAligned(Comparison comparison) {
        return new Match(Prior.LONG, List.of(new Weight(comparison.why(), Prior.LONG)), false);
    }

    /** Of two points that are about the same thing, numbered {@code i} and {@code j}: whether they tell of the same case of it. */
    static Match ofSlot(Point one, Point other, Ranking ranking, int i, int j, boolean otherTime, double prior) {
        Outcome outcome = ranking.outcome(i, j);
        if (outcome == Outcome.UNRELATED) {
            Comparison comparison = one.testimony().compare(other.testimony());
            double never = Double.NEGATIVE_INFINITY;
            return new Match(never, List.of(new Weight(comparison.why(), never)), false);
        }
        double similarity = ranking.similarity(i, j);
        List<Weight> weights = new ArrayList<>();
        weights.add(new Weight("any two readings of this kind", prior));
        double slot = Math.min(
                one.testimony().reading().slot().weight(),
                other.testimony().reading().slot().weight());
        weights.add(new Weight("both are about " + one.key(), slot));
        weights.add(new Weight("words around them in common", words(similarity)));
        weights.add(new Weight("rank inside the other article", ranking.rank(i, j).bits));
        if (otherTime) {
            weights.add(new Weight("told of different years", OTHER_TIME));
        }
        if (ranking.answeredElsewhere(i, j)) {
            weights.add(new Weight("another one in that article agrees", ANSWERED_ELSEWHERE));
        }
        double apart = Sizes.apart(one.testimony(), other.testimony());
        if (apart > FAR && similarity < ALIKE) {
            weights.add(new Weight("sizes far apart: rarely two reports of one thing", -FAR_APART * apart));
        }
        return sum(weights, outcome);
    }

    /** The same pair where another reading of either article is the answer: they are not asked the same. */
    Match answeredElsewhere() {
        List<Weight> more = new ArrayList<>(weights);
        more.add(new Weight("another one in that article agrees", ANSWERED_ELSEWHERE));
        return new Match(score + ANSWERED_ELSEWHERE, List.copyOf(more), false);
    }

    private static Match sum(List<Weight> weights, Outcome outcome) {
        if (outcome == Outcome.SAME) {
            weights.add(new Weight("same value", SAME_VALUE));
        }
        double score = weights.stream().mapToDouble(Weight::bits).sum();
        return new Match(score, List.copyOf(weights), outcome.flagged());
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
