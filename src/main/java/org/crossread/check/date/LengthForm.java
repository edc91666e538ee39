package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Lengths that are no figures: for weeks, the next few years, 20 more years, decades-long. Read, and never compared. */
final class LengthForm implements DateForm {
    private static final Set<String> LEADS = Words.list("for in after");
    private static final Set<String> MORE = Words.list("more additional further extra");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        CalendarUnit unit = DateParts.unit(pieces, i);
        if (unit != null && pieces.word(i).plural()) {
            boolean adjective = pieces.hyphen(i + 1)
                    && (pieces.lower(i + 2).equals("long")
                            || pieces.lower(i + 2).equals("old"));
            boolean led = pieces.is(i - 1, LEADS) && !pieces.is(i + 1, "of");
            return adjective ? found(i, i + 3, unit, -1) : led ? found(i, i + 1, unit, -1) : null;
        }
        Shift shift = Shift.at(pieces, i);
        Part count = shift == null ? null : DateParts.count(pieces, shift.end());
        boolean few = shift != null && (pieces.is(shift.end(), "few") || pieces.is(shift.end(), "couple"));
        return count == null || !few ? more(pieces, i) : found(pieces, i, count.end(), count.value());
    }

    /** "at least 20 more years", "the last two quarters". */
    private static @Nullable Found more(DatePieces pieces, int i) {
        Part count = DateParts.count(pieces, i);
        if (count == null) {
            return null;
        }
        if (MORE.contains(pieces.lower(count.end()))) {
            return found(pieces, i, count.end() + 1, count.value());
        }
        return pieces.is(count.end(), "quarters")
                ? found(i, count.end() + 1, CalendarUnit.QUARTER, count.value())
                : null;
    }

    private static @Nullable Found found(DatePieces pieces, int from, int at, int count) {
        CalendarUnit unit = DateParts.unit(pieces, at);
        return unit == null ? null : found(from, at + 1, unit, count);
    }

    private static Found found(int from, int to, CalendarUnit unit, int count) {
        String length = count < 0 && unit.precision().compareTo(When.Precision.YEAR) > 0 && !unit.ofClock()
                ? unit.open().length() == 3 ? "PXE" : "PXC"
                : unit.length(count);
        return Found.of(from, to, Dated.vaguely(length));
    }
}
