package org.crossread.check.figure;

import java.math.BigDecimal;

/** Tells years from other numbers. */
final class Years {
    private static final BigDecimal FIRST = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);

    private Years() {}

    /** Whether a bare number could be a year by its value. */
    static boolean year(BigDecimal value) {
        return value.scale() <= 0 && value.compareTo(FIRST) >= 0 && value.compareTo(LAST) <= 0;
    }

    static boolean year(Item item) {
        return item.is("count")
                && !item.numeral().scaled()
                && item.numeral().form() == Numeral.Form.DIGITS
                && year(item.value());
    }
}
