package org.crossread.check.date;

import java.time.DayOfWeek;
import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Weekdays: on Friday, last Monday, Tuesday evening, Friday the 21st. */
final class WeekdayForm implements DateForm {
    private static final Set<String> NAMED_BEFORE = Words.list("black bloody good ash palm super cyber easter man");
    private static final Set<String> NAMED_AFTER = Words.list("Times Telegraph Mirror Express Herald Mail Mass Post");
    private static final Set<String> LEADS = Words.list("on last next this by since until from");
    private static final Set<String> DAY_SUFFIXES = Words.list("st nd rd th");
    private static final Set<String> ENDS = Words.list(", ; . ) ! ? at in and as after before to");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Shift picked = Shift.at(pieces, i);
        Shift shift = picked == null ? Shift.NONE : picked;
        int at = picked == null ? i : picked.end();
        boolean brief = pieces.is(at, Kind.SHORT_WEEKDAY)
                && (pieces.is(at - 1, LEADS)
                        || DateParts.afterName(pieces, at) > at + 1
                        || pieces.is(at + 2, DAY_SUFFIXES) && pieces.joined(at + 2) && pieces.isNumber(at + 1));
        if (!pieces.is(at, Kind.WEEKDAY) && !brief
                || pieces.word(at).plural()
                || NAMED_AFTER.contains(pieces.written(at + 1))) {
            return null;
        }
        if (picked == null && NAMED_BEFORE.contains(pieces.lower(i - 1)) || pieces.is(i - 1, Kind.EACH)) {
            return null;
        }
        DayOfWeek weekday = CalendarForm.weekday(pieces, at);
        Part day = day(pieces, DateParts.afterName(pieces, at));
        if (day != null) {
            return new Found(
                    i,
                    day.end(),
                    scene -> new Dated(scene.weekdayWithDay(weekday, day.value()), Precision.DAY, weekday, false));
        }
        int next = brief ? DateParts.afterName(pieces, at) : at + 1;
        String part = DayForm.part(pieces, next);
        String later = part.isEmpty() && pieces.is(next, "in") && pieces.is(next + 1, "the")
                ? DayForm.part(pieces, next + 2)
                : "";
        if (!later.isEmpty()) {
            return new Found(
                    i,
                    next + 3,
                    scene -> new Dated(scene.weekday(weekday, shift) + later, Precision.DAY, weekday, false));
        }
        return new Found(
                i,
                part.isEmpty() ? next : next + 1,
                scene -> new Dated(scene.weekday(weekday, shift) + part, Precision.DAY, weekday, false));
    }

    /** "the 21st", ", 21" and "21st" after a weekday. */
    private static @Nullable Part day(DatePieces pieces, int next) {
        int at = pieces.is(next, ",") ? next + 1 : next;
        at = pieces.is(at, "the") ? at + 1 : at;
        Part day = pieces.isNumber(at) ? DateParts.day(pieces, at) : null;
        boolean suffixed = day != null && day.end() == at + 2;
        boolean plain = day != null && (day.end() == pieces.size() || pieces.is(day.end(), ENDS));
        return suffixed || plain ? day : null;
    }
}
