package org.crossread.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the table, with what it is held against. All are shares from 0 to 1.
 *
 * @param name what is measured: "value F1"
 * @param ours our figure
 * @param bar what we want to reach, or null where we only look
 * @param best the best published figure, or null
 * @param floor what the naive way reaches, or null
 * @param lowerIsBetter whether the bar is a most and not a least
 */
record Measure(
        String name,
        double ours,
        @Nullable Double bar,
        @Nullable Double best,
        @Nullable Double floor,
        boolean lowerIsBetter) {

    static Measure of(String name, double ours) {
        return new Measure(name, ours, null, null, null, false);
    }

    Measure atLeast(double least) {
        return new Measure(name, ours, least, best, floor, false);
    }

    Measure atMost(double most) {
        return new Measure(name, ours, most, best, floor, true);
    }

    Measure best(double published) {
        return new Measure(name, ours, bar, published, floor, lowerIsBetter);
    }

    Measure floor(double naive) {
        return new Measure(name, ours, bar, best, naive, lowerIsBetter);
    }

    /** Whether the bar is reached; null where there is none. A figure that is not a number reaches nothing. */
    @Nullable Boolean met() {
        return bar == null ? null : lowerIsBetter ? ours <= bar : ours >= bar;
    }
}
