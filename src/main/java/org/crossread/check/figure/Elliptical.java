package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossread.check.Reading;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers that leave out what the number before them named: "3 million tickets, up from two million", "between 84 cents and 90". */
final class Elliptical {
    private static final Set<String> LINKS = Words.list("from to and or at by than versus against including with");
    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private Elliptical() {}

    /** The figure of the same sentence that tells what this bare number is of, or null. */
    static @Nullable Figure of(Tokens tokens, Quantity quantity, List<Reading<Figure>> readings) {
        if (readings.isEmpty()
                || !tokens.is(quantity.from() - 1, LINKS)
                || tokens.isWord(quantity.to()) && after(tokens, quantity)) {
            return null;
        }
        for (int i = readings.size() - 1; i >= 0 && i >= readings.size() - 2; i--) {
            Figure figure = readings.get(i).value();
            boolean kind = figure.is("count") || figure.is("number") || !figure.alone();
            boolean rise = figure.is("percent") && tokens.is(quantity.from() - 1, "to");
            boolean told = !figure.noun().isEmpty() || !figure.unit().isEmpty();
            if (kind
                    && told
                    && !rise
                    && near(
                            figure.amount().high().abs(),
                            quantity.amount().high().abs())) {
                return figure;
            }
        }
        return null;
    }

    /** Something else is named right after the number. */
    private static boolean after(Tokens tokens, Quantity quantity) {
        return !Words.isStop(tokens.word(quantity.to()));
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.signum() > 0
                && other.signum() > 0
                && one.compareTo(other.multiply(FAR)) < 0
                && other.compareTo(one.multiply(FAR)) < 0;
    }
}
