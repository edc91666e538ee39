package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Map;

/** Writes durations as TIMEX3 has them, after ISO 8601: {@code P2D}, {@code PT90M}; a number that is not told is X. */
final class Period {
    /** @param smaller the unit in which a broken number is told @param times how many of them one is */
    private record Form(String prefix, String letter, int many, String smaller, int times) {}

    private static final Map<String, Form> FORMS = Map.of(
            "second", new Form("PT", "S", 1, "second", 1),
            "minute", new Form("PT", "M", 1, "second", 60),
            "hour", new Form("PT", "H", 1, "minute", 60),
            "day", new Form("P", "D", 1, "hour", 24),
            "week", new Form("P", "W", 1, "hour", 168),
            "fortnight", new Form("P", "W", 2, "week", 2),
            "month", new Form("P", "M", 1, "day", 30),
            "year", new Form("P", "Y", 1, "month", 12),
            "decade", new Form("P", "Y", 10, "year", 10),
            "century", new Form("P", "Y", 100, "year", 100));

    private Period() {}

    static String of(Amount amount, String unit) {
        Form form = FORMS.get(unit);
        if (form == null) {
            return "PXX";
        }
        if (amount.range()) {
            return form.prefix + "X" + form.letter;
        }
        BigDecimal value = amount.high().multiply(BigDecimal.valueOf(form.many));
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (whole || form.smaller.equals(unit)) {
            return form.prefix + Numbers.plain(value) + form.letter;
        }
        BigDecimal smaller =
                amount.high().multiply(BigDecimal.valueOf(form.times)).setScale(0, java.math.RoundingMode.HALF_UP);
        return of(Amount.of(smaller, amount.bound(), BigDecimal.ONE), form.smaller);
    }
}
