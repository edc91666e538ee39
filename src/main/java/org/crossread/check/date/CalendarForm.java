package org.crossread.check.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Dates that name a day of a month: Friday, January 21, 2022; the 21st of January; 21 January (Friday). */
final class CalendarForm implements DateForm {
    private static final Set<String> INSIDE_NUMBERS = Words.list(", . $ € £ - / :");

    /** What was found beside the weekday. */
    private record Named(int month, int day, int last, int end) {}

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        boolean weekday = pieces.is(i, Kind.WEEKDAY, Kind.SHORT_WEEKDAY);
        int at = weekday ? afterWeekday(pieces, i) : i;
        Named named = DateParts.month(pieces, at) > 0 ? monthFirst(pieces, at) : dayFirst(pieces, at);
        if (named == null || valid(2020, named.month, named.day) == null) {
            return null;
        }
        Part year = year(pieces, named.end);
        int end = year == null ? named.end : year.end();
        int after = weekday ? -1 : weekdayAfter(pieces, end);
        DayOfWeek said = weekday ? weekday(pieces, i) : after < 0 ? null : weekday(pieces, after);
        int to = after < 0 ? end : pieces.is(after - 1, "(") ? after + 2 : after + 1;
        int inYear = year == null ? 0 : year.value();
        return new Found(i, to, scene -> dated(named, inYear, said, scene));
    }

    private static int afterWeekday(DatePieces pieces, int i) {
        int at = DateParts.afterName(pieces, i);
        at = pieces.is(at, ",") ? at + 1 : at;
        return pieces.is(at, "the") ? at + 1 : at;
    }

    static DayOfWeek weekday(DatePieces pieces, int i) {
        return DayOfWeek.of(pieces.word(i).number());
    }

    private static @Nullable Named monthFirst(DatePieces pieces, int at) {
        int next = DateParts.afterName(pieces, at);
        next = pieces.hyphen(next) && pieces.joined(next) && pieces.isNumber(next + 1) ? next + 1 : next;
        Part day = DateParts.day(pieces, pieces.is(next, "the") ? next + 1 : next);
        return day == null ? null : named(pieces, DateParts.month(pieces, at), day, lastDay(pieces, day));
    }

    private static @Nullable Named dayFirst(DatePieces pieces, int at) {
        boolean inside = pieces.joined(at) && pieces.is(at - 1, INSIDE_NUMBERS);
        Part day = inside ? null : DateParts.day(pieces, at);
        if (day == null) {
            return null;
        }
        Part last = lastDay(pieces, day);
        int next = last == null ? day.end() : last.end();
        next = pieces.is(next, "day") ? next + 1 : next;
        boolean of = pieces.is(next, "of");
        next = of || pieces.hyphen(next) && pieces.joined(next) ? next + 1 : next;
        int month = DateParts.month(pieces, next);
        boolean words = !pieces.isNumber(at) && !of;
        if (month == 0 || words) {
            return null;
        }
        Named named = named(pieces, month, day, last);
        return new Named(named.month, named.day, named.last, DateParts.afterName(pieces, next));
    }

    private static @Nullable Part lastDay(DatePieces pieces, Part day) {
        Part last =
                pieces.dash(day.end()) && pieces.isNumber(day.end() + 1) ? DateParts.day(pieces, day.end() + 1) : null;
        return last == null || last.value() <= day.value() ? null : last;
    }

    private static Named named(DatePieces pieces, int month, Part day, @Nullable Part last) {
        return new Named(month, day.value(), last == null ? 0 : last.value(), last == null ? day.end() : last.end());
    }

    private static @Nullable Part year(DatePieces pieces, int end) {
        int at = pieces.is(end, ",") || pieces.hyphen(end) && pieces.joined(end) ? end + 1 : end;
        return DateParts.year(pieces, pieces.is(at, "of") ? at + 1 : at);
    }

    /** The piece of a weekday that follows: ", Friday" or "(Friday)"; -1 for none. */
    private static int weekdayAfter(DatePieces pieces, int end) {
        boolean bracketed = pieces.is(end, "(") && pieces.is(end + 2, ")");
        return pieces.is(end + 1, Kind.WEEKDAY) && (pieces.is(end, ",") || bracketed) ? end + 1 : -1;
    }

    private static Dated dated(Named named, int year, @Nullable DayOfWeek weekday, DateScene scene) {
        String first = year == 0
                ? scene.monthDay(named.month, named.day, weekday)
                : Timex.year(year) + "-" + Timex.two(named.month) + "-" + Timex.two(named.day);
        String timex = named.last == 0 || first.startsWith("XXXX")
                ? first
                : first + "/" + first.substring(0, 8) + Timex.two(named.last);
        return new Dated(timex, Precision.DAY, weekday, false);
    }

    /** The date; null where the calendar has none. */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
