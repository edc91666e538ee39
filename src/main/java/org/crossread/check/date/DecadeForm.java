package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: the 1990s, the early '80s, the nineties, the 17th century. */
final class DecadeForm implements DateForm {
    private static final Set<String> LEADS = Words.list("the early late mid");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Part century = DateParts.day(pieces, i);
        if (century != null && (!pieces.isNumber(i) || century.end() == i + 2)) {
            Found found = century(pieces, i, century);
            if (found != null) {
                return found;
            }
        }
        int at = DateParts.afterEdge(pieces, i);
        boolean led = at > i || pieces.is(i - 1, LEADS) || pieces.hyphen(i - 1) && pieces.is(i - 2, LEADS);
        int digits = pieces.digits(at, 4, 4);
        if (digits >= 1000 && digits < 2100 && digits % 10 == 0) {
            int end = afterS(pieces, at + 1);
            String decade = Timex.year(digits).substring(0, 3);
            return end < 0 ? null : Found.of(i, end, Dated.of(decade, Precision.DECADE));
        }
        return pieces.is(at, Kind.DECADE) && led
                ? decade(i, at + 1, pieces.word(at).number())
                : brief(pieces, i, at, led);
    }

    private static @Nullable Found century(DatePieces pieces, int i, Part nth) {
        int at = pieces.hyphen(nth.end()) ? nth.end() + 1 : nth.end();
        boolean name = pieces.capitalised(at) && pieces.capitalised(at + 1);
        return pieces.is(at, "century") && !name
                ? Found.of(i, at + 1, Dated.of(Timex.two(nth.value() - 1), Precision.CENTURY))
                : null;
    }

    /** '80s, and 80s after "the". */
    private static @Nullable Found brief(DatePieces pieces, int i, int from, boolean led) {
        boolean cut = pieces.apostrophe(from) && pieces.joined(from + 1);
        int at = cut ? from + 1 : from;
        int digits = cut || led ? pieces.digits(at, 2, 2) : -1;
        int end = digits >= 20 && digits % 10 == 0 ? afterS(pieces, at + 1) : -1;
        return end < 0 ? null : decade(i, end, digits);
    }

    private static Found decade(int from, int to, int tens) {
        return Found.of(from, to, Dated.of("19" + tens / 10, Precision.DECADE));
    }

    /** The piece after a plural s that is joined, with an apostrophe or without; -1 where there is none. */
    private static int afterS(DatePieces pieces, int i) {
        int at = pieces.apostrophe(i) && pieces.joined(i) ? i + 1 : i;
        return pieces.joined(at) && pieces.written(at).equals("s") ? at + 1 : -1;
    }
}
