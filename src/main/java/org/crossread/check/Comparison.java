package org.crossread.check;

/**
 * How two readings compare, always with the reason.
 *
 * @param why a full sentence or more, with the arithmetic where there is any
 * @param strength how strongly they disagree: 0 not at all, 1 they cannot both be true
 */
public record Comparison(Outcome outcome, String why, double strength) {
    public Comparison {
        if (strength < 0 || strength > 1) {
            throw new IllegalArgumentException("Strength runs from 0 to 1, not " + strength + ".");
        }
    }

    public static Comparison of(Outcome outcome, String why) {
        return new Comparison(outcome, why, outcome == Outcome.CONFLICT ? 1 : outcome == Outcome.DIFFERS ? 0.7 : 0);
    }
}
