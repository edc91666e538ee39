package org.crossread.group;

import org.crossread.check.Comparison;
import org.crossread.check.Outcome;

/**
 * What two points are to each other, whatever else is said: it does not change as long as both are there.
 *
 * @param similarity of the words around them, 0 to 1; 0 where they are not about the same
 */
record Closeup(Outcome outcome, double similarity) {
    private static final Closeup UNRELATED = new Closeup(Outcome.UNRELATED, 0);

    static Closeup of(Point one, Point other) {
        return of(one, other, one.testimony().compare(other.testimony()));
    }

    static Closeup of(Point one, Point other, Comparison comparison) {
        return comparison.outcome() == Outcome.UNRELATED
                ? UNRELATED
                : new Closeup(comparison.outcome(), one.similarity(other));
    }
}
