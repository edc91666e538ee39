package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crossread.conflict.LoosePair.Trait;
import org.crossread.conflict.SecondOpinion.Step;
import org.jspecify.annotations.Nullable;

/**
 * Gradient boosting of one-step trees under logistic loss (Friedman 2001, <em>Greedy Function Approximation</em>): each round adds the step
 * of one trait that lessens the loss most, with Newton's values, shrunk. Nothing in it is random.
 */
final class Boosting {
    private static final int ROUNDS = 60;
    private static final double SHRINKAGE = 0.1;
    private static final int FEWEST = 15;
    private static final double RIDGE = 1;

    /** An example: the traits of a pair, and whether the two count one thing. */
    record Example(double[] traits, boolean one) {}

    private final List<Example> examples;
    private final double[] odds;

    private Boosting(List<Example> examples) {
        this.examples = examples;
        this.odds = new double[examples.size()];
    }

    static List<Step> fit(List<Example> examples) {
        Boosting boosting = new Boosting(examples);
        List<Step> steps = new ArrayList<>();
        boosting.take(boosting.base(), steps);
        for (int round = 0; round < ROUNDS; round++) {
            Step best = boosting.best();
            if (best == null) {
                break;
            }
            boosting.take(best, steps);
        }
        return steps;
    }

    /** The log-odds of the examples as they stand, whatever their traits. */
    private Step base() {
        double positive = examples.stream().filter(Example::one).count();
        double start = Math.log(positive / (examples.size() - positive));
        return new Step(Trait.values()[0], Double.POSITIVE_INFINITY, start, start);
    }

    private void take(Step step, List<Step> steps) {
        steps.add(step);
        for (int i = 0; i < odds.length; i++) {
            odds[i] += step.at(examples.get(i).traits());
        }
    }

    private @Nullable Step best() {
        Split best = null;
        for (Trait trait : Trait.values()) {
            Split split = best(trait);
            best = split != null && (best == null || split.gain() > best.gain()) ? split : best;
        }
        return best == null ? null : best.step();
    }

    private record Split(Step step, double gain) {
        static Split of(Trait trait, double threshold, Sums below, Sums above) {
            Step step = new Step(trait, threshold, SHRINKAGE * below.newton(), SHRINKAGE * above.newton());
            return new Split(step, below.gain() + above.gain());
        }
    }

    /** The best threshold in one trait; null where no threshold leaves enough examples on both sides. */
    private @Nullable Split best(Trait trait) {
        int[] order = IntStream.range(0, odds.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> value(i, trait)))
                .mapToInt(i -> i)
                .toArray();
        Sums below = new Sums();
        Sums above = new Sums();
        Arrays.stream(order).forEach(i -> above.add(gradient(i), curvature(i)));
        Split best = null;
        for (int at = 1; at < order.length; at++) {
            int last = order[at - 1];
            below.add(gradient(last), curvature(last));
            above.add(-gradient(last), -curvature(last));
            double here = value(last, trait);
            double next = value(order[at], trait);
            if (here < next && at >= FEWEST && order.length - at >= FEWEST) {
                Split split = Split.of(trait, (here + next) / 2, below, above);
                best = best == null || split.gain() > best.gain() ? split : best;
            }
        }
        return best;
    }

    /** Gradient and curvature of the examples on one side. */
    private static final class Sums {
        private double gradient;
        private double curvature;

        void add(double more, double curved) {
            gradient += more;
            curvature += curved;
        }

        double newton() {
            return gradient / (curvature + RIDGE);
        }

        double gain() {
            return gradient * gradient / (curvature + RIDGE);
        }
    }

    private double value(int example, Trait trait) {
        return examples.get(example).traits()[trait.ordinal()];
    }

    private double gradient(int example) {
        return (examples.get(example).one() ? 1 : 0) - probability(example);
    }

    private double curvature(int example) {
        return probability(example) * (1 - probability(example));
    }

    private double probability(int example) {
        return 1 / (1 + Math.exp(-odds[example]));
    }
}
