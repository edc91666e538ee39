package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What a hedged number says word for word: the true value lies between these limits, both included.
 *
 * @param low null where there is none
 * @param high null where there is none
 */
record Literal(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** Nobody calls a number "about" another that is more than a third away. */
    private static final BigDecimal ABOUT = BigDecimal.valueOf(3);

    static Literal of(Amount amount) {
        BigDecimal third = amount.high().abs().divide(ABOUT, MathContext.DECIMAL64);
        BigDecimal edge = amount.range() ? amount.softEdge() : BigDecimal.ZERO;
        return switch (amount.bound()) {
            case EXACT -> new Literal(amount.low().subtract(edge), amount.high().add(edge));
            case ABOUT ->
                new Literal(amount.low().subtract(third), amount.high().add(third));
            case OVER, AT_LEAST -> new Literal(amount.low(), null);
            case UNDER, AT_MOST -> new Literal(null, amount.high());
            case NEARLY -> new Literal(amount.low().subtract(third), amount.high());
            case VAGUE ->
                new Literal(
                        amount.step().divide(BigDecimal.valueOf(2)),
                        amount.high().add(amount.step()));
        };
    }

    boolean disjoint(Literal other) {
        return below(high, other.low) || below(other.high, low);
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }
}
