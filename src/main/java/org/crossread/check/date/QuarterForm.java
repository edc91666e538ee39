package org.crossread.check.date;

import java.time.LocalDate;
import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years: the third quarter, Q3 2021, last year's fourth quarter, the first half of 2022. */
final class QuarterForm implements DateForm {
    /** @param year as written, or 0 @param shift years from now, where the year is told so @param end the piece after */
    private record Year(int year, @Nullable Shift shift, int end) {}

    static final Set<String> BRIEF = Words.list("Q H q");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Year before = yearBefore(pieces, i);
        int at = before == null ? i : before.end;
        at = pieces.is(at, "fiscal") ? at + 1 : at;
        boolean brief = pieces.is(at, BRIEF) && pieces.joined(at + 1);
        Part nth = brief ? figure(pieces, at + 1) : nth(pieces, at);
        int end = nth == null ? 0 : brief ? nth.end() : pieces.hyphen(nth.end()) ? nth.end() + 1 : nth.end();
        boolean half = brief ? pieces.is(at, "H") : pieces.is(end, "half");
        if (nth == null || nth.value() > (half ? 2 : 4) || !brief && !half && !pieces.is(end, "quarter")) {
            return null;
        }
        end = brief ? end : end + 1;
        Year after = before == null ? yearAfter(pieces, end) : null;
        Year year = before == null ? after : before;
        if (year == null && (half || pieces.is(at, "q"))) {
            return null;
        }
        int to = after == null ? end : after.end;
        String part = (half ? "-H" : "-Q") + nth.value();
        return new Found(i, to, scene -> dated(nth.value(), half, part, year, scene));
    }

    private static @Nullable Part figure(DatePieces pieces, int i) {
        int digit = pieces.digits(i, 1, 1);
        return digit < 1 || digit > 4 ? null : new Part(digit, i + 1);
    }

    private static @Nullable Part nth(DatePieces pieces, int i) {
        Part nth = DateParts.day(pieces, i);
        boolean ordinal = nth != null && (!pieces.isNumber(i) || nth.end() == i + 2);
        return ordinal && nth != null && nth.value() <= 4 ? nth : null;
    }

    /** "2021-Q3", "last year's third quarter". */
    private static @Nullable Year yearBefore(DatePieces pieces, int i) {
        Part year = pieces.isNumber(i) ? DateParts.year(pieces, i) : null;
        if (year != null) {
            return new Year(year.value(), null, pieces.hyphen(year.end()) ? year.end() + 1 : year.end());
        }
        Shift shift = Shift.at(pieces, i);
        int owner = shift == null ? 0 : shift.end();
        boolean years =
                shift != null && pieces.is(owner, "year") && pieces.apostrophe(owner + 1) && pieces.is(owner + 2, "s");
        return years ? new Year(0, shift, owner + 3) : null;
    }

    private static @Nullable Year yearAfter(DatePieces pieces, int end) {
        int at = pieces.is(end, ",") ? end + 1 : end;
        at = pieces.is(at, "of") || pieces.is(at, "in") ? at + 1 : at;
        int fiscal = pieces.is(at, "fiscal") ? at + 1 : at;
        Part year = DateParts.year(pieces, fiscal);
        if (year != null) {
            return new Year(year.value(), null, year.end());
        }
        Shift shift = Shift.at(pieces, at);
        if (shift != null) {
            int unit = pieces.is(shift.end(), "fiscal") ? shift.end() + 1 : shift.end();
            return pieces.is(unit, "year") ? new Year(0, shift, unit + 1) : null;
        }
        return at > end && pieces.is(at, "the") && pieces.is(at + 1, "year") ? new Year(0, Shift.NONE, at + 2) : null;
    }

    private static Dated dated(int nth, boolean half, String part, @Nullable Year written, DateScene scene) {
        LocalDate today = scene.reference();
        if (written != null && written.year > 0 || today == null) {
            String year = written == null || written.year == 0 ? "XXXX" : Timex.year(written.year);
            return Dated.of(year + part, Precision.QUARTER);
        }
        if (written != null && written.shift != null) {
            return Dated.of(Timex.year(today.getYear() + written.shift.step()) + part, Precision.QUARTER);
        }
        int firstMonth = half ? 6 * nth - 5 : 3 * nth - 2;
        boolean last = firstMonth > today.getMonthValue() && scene.tense() != Tense.FUTURE;
        return Dated.of(Timex.year(last ? today.getYear() - 1 : today.getYear()) + part, Precision.QUARTER);
    }
}
