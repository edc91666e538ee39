package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number or a range with its hedge: what the comparison of figures and of durations works on.
 *
 * @param low the lower end, equal to the upper one for a single number
 * @param high the upper end
 * @param bound the hedge
 * @param step the granularity: the place of the last digit that was meant, 1,000 in "13,000", 0.1 in "4.4"
 */
record Amount(BigDecimal low, BigDecimal high, Bound bound, BigDecimal step) {
    /** Beyond these digits, what a conversion leaves is its own rounding. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    static Amount of(BigDecimal value, Bound bound, BigDecimal step) {
        return new Amount(value, value, bound, step);
    }

    boolean range() {
        return low.compareTo(high) != 0;
    }

    /** A single number that claims no more than closeness: what can be a rounding of another. */
    boolean point() {
        return !range() && (bound == Bound.EXACT || bound == Bound.ABOUT);
    }

    /** Whether value and hedge are the same, whatever the number of zeros written. */
    boolean same(Amount other) {
        return bound == other.bound && low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /** How far beyond its ends a range may reach: not at all for small counted ones, half a step for large ones. */
    BigDecimal softEdge() {
        return high.compareTo(LARGE) < 0 ? BigDecimal.ZERO : step.divide(BigDecimal.valueOf(2));
    }

    /** The same amount in a unit {@code factor} times as small. */
    Amount times(BigDecimal factor) {
        return new Amount(scaled(low, factor), scaled(high, factor), bound, scaled(step, factor));
    }

    Amount plus(BigDecimal offset) {
        return offset.signum() == 0 ? this : new Amount(low.add(offset, DIGITS), high.add(offset, DIGITS), bound, step);
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        return value.multiply(factor, MathContext.DECIMAL64);
    }

    /** The place of the last digit other than zero: 1,000 for 13,000, 100,000,000 for 200 million; 1 for zero. */
    static BigDecimal roundness(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
    }

    /** The last digit other than zero is a five, as in 13,500. */
    boolean five() {
        return high.signum() != 0
                && high.stripTrailingZeros()
                                .unscaledValue()
                                .abs()
                                .mod(java.math.BigInteger.TEN)
                                .intValue()
                        == 5;
    }
}
