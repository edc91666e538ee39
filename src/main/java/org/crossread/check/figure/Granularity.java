package org.crossread.check.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a number satisfies a hedged one within one step of its granularity: "more than 13,000" implies "not more than 14,000".
 * C. Cummins, U. Sauerland, S. Solt, "Granularity and scalar implicature in numerical expressions", Linguistics and Philosophy 35 (2012).
 */
final class Granularity {
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
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
            case OVER -> above.signum() > 0 && (above.compareTo(step) < 0 || slight(above, hedged));
            case UNDER -> below.signum() > 0 && (below.compareTo(step) < 0 || slight(below, hedged));
            case AT_LEAST -> above.signum() >= 0 && (above.compareTo(step) <= 0 || slight(above, hedged));
            case AT_MOST -> below.signum() >= 0 && below.compareTo(upTo(hedged)) <= 0;
            case NEARLY -> below.signum() > 0 && below.compareTo(step.divide(FOUR)) <= 0;
            case EXACT, ABOUT, VAGUE -> false;
        };
    }

    /** "More than 13,300" leaves room for 13,632, though its last digit is meant: a twentieth is no other number. */
    private static boolean slight(BigDecimal gap, Amount hedged) {
        return gap.multiply(TWENTY).compareTo(hedged.high().abs()) <= 0;
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

    /**
     * Whether one is the very limit that the other excludes: "63" and "more than 63". A round number may stand for one just beyond it,
     * so it must be meant to its last digit; of two limits one must lie below and one above.
     *
     * @param tens as in {@link #rounded}
     */
    static boolean excludes(Amount one, Amount other, @Nullable BigDecimal tens) {
        if (one.range() || other.range() || one.high().compareTo(other.high()) != 0) {
            return false;
        }
        boolean opposite = above(one) && below(other) || below(one) && above(other);
        return opposite
                || one.bound() == Bound.EXACT && (above(other) || below(other)) && sharp(one, tens)
                || other.bound() == Bound.EXACT && (above(one) || below(one)) && sharp(other, tens);
    }

    private static boolean above(Amount amount) {
        return amount.bound() == Bound.OVER;
    }

    private static boolean below(Amount amount) {
        return amount.bound() == Bound.UNDER || amount.bound() == Bound.NEARLY;
    }

    private static boolean sharp(Amount amount, @Nullable BigDecimal tens) {
        BigDecimal size = amount.high().abs();
        BigDecimal step = tens == null ? amount.step() : step(amount, tens);
        boolean single = tens != null && step.compareTo(BigDecimal.ONE) <= 0 && size.compareTo(HUNDRED) < 0;
        return single || step.multiply(FIFTY).compareTo(size) <= 0;
    }

    /**
     * Whether one is the other, rounded: the gap is at most half the coarser step and a tenth of the number.
     *
     * @param tens the step of a plain multiple of ten below a hundred: things are counted one by one there, and "20 dead" is no rounding
     *     of 19; null where it is ten, as for any number
     */
    static boolean rounded(Amount one, Amount other, @Nullable BigDecimal tens) {
        if (!one.point() || !other.point()) {
            return false;
        }
        BigDecimal ten =
                tens != null && one.bound() == Bound.EXACT && other.bound() == Bound.EXACT ? tens : BigDecimal.TEN;
        BigDecimal step = step(one, ten);
        BigDecimal otherStep = step(other, ten);
        BigDecimal gap = one.high().subtract(other.high()).abs();
        BigDecimal larger = one.high().abs().max(other.high().abs());
        return step.compareTo(otherStep) != 0
                && gap.multiply(BigDecimal.valueOf(2)).compareTo(step.max(otherStep)) <= 0
                && gap.compareTo(larger.multiply(TENTH)) <= 0;
    }

    private static BigDecimal step(Amount amount, BigDecimal tens) {
        boolean ten = amount.high().compareTo(HUNDRED) < 0 && amount.step().compareTo(BigDecimal.TEN) == 0;
        return ten ? tens : amount.step();
    }
}
