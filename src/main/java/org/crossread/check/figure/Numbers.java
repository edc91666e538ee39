package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers for people: "13,000", "1.25 billion", "7 %". */
final class Numbers {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private static final int DECIMALS = 7;

    private Numbers() {}

    /** Digits without grouping or trailing zeros: 14000, 1.2. */
    static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** The same with at most seven decimals. */
    static String brief(BigDecimal value) {
        return plain(value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value);
    }

    /** As a newspaper would: 13,000; 1.25 million; 66.7. */
    static String shown(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BILLION) >= 0) {
            return brief(value, BILLION) + " billion";
        }
        if (size.compareTo(MILLION) >= 0) {
            return brief(value, MILLION) + " million";
        }
        int places = size.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
        BigDecimal rounded = value.scale() > places ? value.setScale(places, RoundingMode.HALF_UP) : value;
        String plain = plain(rounded);
        return rounded.stripTrailingZeros().scale() > 0
                ? plain
                : String.format(Locale.ROOT, "%,d", rounded.toBigInteger());
    }

    private static String brief(BigDecimal value, BigDecimal scale) {
        return plain(value.divide(scale, MathContext.DECIMAL32).setScale(3, RoundingMode.HALF_UP));
    }

    /** "13,000" or "3 to 5". */
    static String shown(Amount amount) {
        return amount.range() ? shown(amount.low()) + " to " + shown(amount.high()) : shown(amount.high());
    }

    /** A JSON number: whole where it is whole. */
    static Number json(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() <= 0 && bare.precision() - bare.scale() <= 18
                ? (Number) bare.longValueExact()
                : (Number) new BigDecimal(plain(bare));
    }
}
