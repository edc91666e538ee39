package org.crossread.check.figure;

import java.math.BigDecimal;

/**
 * Where a number satisfies a hedged one within one step of its granularity: "more than 13,000" implies "not more than 14,000".
 * C. Cummins, U. Sauerland, S. Solt, "Granularity and scalar implicature in numerical expressions", Linguistics and Philosophy 35 (2012).
 */
final class Granularity {
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Granularity() {}

    static boolean fits(Amount one, Amount other) {
        return satisfies(one, other) || satisfies(other, one) || nearly(one, other) || nearly(other, one);
    }

    /** Whether a plain number lies where a hedge leaves room for it. */
    private static boolean satisfies(Amount point, Amount hedged) {
        if (!point.point() || hedged.range()) {
            return false;
        }
        BigDecimal above = point.high().subtract(hedged.high());
        BigDecimal below = above.negate();
        BigDecimal step = hedged.step();
        return switch (hedged.bound()) {
            case OVER -> above.signum() > 0 && above.compareTo(step) < 0;
            case UNDER -> below.signum() > 0 && below.compareTo(step) < 0;
            case AT_LEAST -> above.signum() >= 0 && above.compareTo(step) <= 0;
            case AT_MOST -> below.signum() >= 0 && below.compareTo(upTo(hedged)) <= 0;
            case NEARLY -> below.signum() > 0 && below.compareTo(step.divide(FOUR)) <= 0;
            case EXACT, ABOUT, VAGUE -> false;
        };
    }

    /** "Up to" reaches an eighth down, and one at least where single things are counted. */
    private static BigDecimal upTo(Amount hedged) {
        BigDecimal eighth = hedged.high().abs().divide(EIGHT, java.math.MathContext.DECIMAL64);
        return hedged.step().compareTo(BigDecimal.ONE) == 0 ? eighth.max(BigDecimal.ONE) : eighth;
    }

    /** "Nearly 14,000" satisfies "more than 13,000": the bound is one step below, and the next step is not passed. */
    private static boolean nearly(Amount nearly, Amount over) {
        if (nearly.bound() != Bound.NEARLY || over.bound() != Bound.OVER) {
            return false;
        }
        BigDecimal gap = nearly.high().subtract(over.high());
        return gap.compareTo(nearly.step()) >= 0 && gap.compareTo(over.step()) <= 0;
    }

    /** Whether one is the other, rounded: the gap is at most half the coarser step and a tenth of the number. */
    static boolean rounded(Amount one, Amount other, boolean counts) {
        if (!one.point() || !other.point()) {
            return false;
        }
        boolean exact = counts && one.bound() == Bound.EXACT && other.bound() == Bound.EXACT;
        BigDecimal step = step(one, exact);
        BigDecimal otherStep = step(other, exact);
        BigDecimal gap = one.high().subtract(other.high()).abs();
        BigDecimal larger = one.high().abs().max(other.high().abs());
        return step.compareTo(otherStep) != 0
                && gap.multiply(BigDecimal.valueOf(2)).compareTo(step.max(otherStep)) <= 0
                && gap.compareTo(larger.multiply(TENTH)) <= 0;
    }

    /** Things below a hundred are counted one by one: "20 dead" is no rounding of 19. */
    private static BigDecimal step(Amount amount, boolean exact) {
        boolean counted =
                exact && amount.high().compareTo(HUNDRED) < 0 && amount.step().compareTo(BigDecimal.TEN) == 0;
        return counted ? BigDecimal.ONE : amount.step();
    }
}
