package org.crossread.check.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Weeks by their place: the first week of October, the last week of 2019, week 31, the week after next; Tuesday of next week. */
final class WeekForm implements DateForm {
    private static final int LAST = 9;

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.WEEKDAY, Kind.SHORT_WEEKDAY)) {
            return weekdayOf(pieces, i);
        }
        int at = pieces.is(i, "the") ? i + 1 : i;
        if (pieces.is(at, "week")) {
            return pieces.is(at + 1, "after") && pieces.is(at + 2, "next")
                    ? shifted(i, at + 3, 2, 0, "")
                    : numbered(pieces, i, at);
        }
        Shift shift = Shift.at(pieces, i);
        if (shift != null && pieces.is(shift.end(), "week")) {
            Found day = ofWeek(pieces, i, shift);
            return day == null && shift.is("last") ? placed(pieces, i, LAST, shift.end()) : day;
        }
        Part nth = DateParts.day(pieces, at);
        boolean ordinal = nth != null && nth.value() < 6 && (!pieces.isNumber(at) || nth.end() == at + 2);
        return ordinal && nth != null && pieces.is(nth.end(), "week")
                ? placed(pieces, i, nth.value(), nth.end())
                : null;
    }

    /** "Tuesday of next week", "Wednesday evening next week". */
    private static @Nullable Found weekdayOf(DatePieces pieces, int i) {
        int next = DateParts.afterName(pieces, i);
        String part = DayForm.part(pieces, next);
        next = part.isEmpty() ? next : next + 1;
        next = pieces.is(next, "of") || pieces.is(next, "in") ? next + 1 : next;
        Shift shift = Shift.at(pieces, next);
        boolean week = shift != null && !shift.told() && pieces.is(shift.end(), "week");
        return week && shift != null
                ? shifted(i, shift.end() + 1, shift.step(), pieces.word(i).number(), part)
                : null;
    }

    /** "next week on Tuesday", "this week Monday". */
    private static @Nullable Found ofWeek(DatePieces pieces, int i, Shift shift) {
        int at =
                pieces.is(shift.end() + 1, "on") || pieces.is(shift.end() + 1, ",") ? shift.end() + 2 : shift.end() + 1;
        boolean day = pieces.is(at, Kind.WEEKDAY, Kind.SHORT_WEEKDAY)
                && !pieces.word(at).plural()
                && !shift.told();
        return day
                ? shifted(
                        i,
                        DateParts.afterName(pieces, at),
                        shift.step(),
                        pieces.word(at).number(),
                        "")
                : null;
    }

    private static Found shifted(int from, int to, int weeks, int weekday, String part) {
        return new Found(from, to, scene -> {
            LocalDate today = scene.reference();
            if (today == null) {
                return Dated.loosely(weekday == 0 ? "XXXX-WXX" : "XXXX-WXX-" + weekday, Precision.WEEK);
            }
            LocalDate then = today.plusWeeks(weeks);
            return weekday == 0
                    ? Dated.loosely(Timex.week(then), Precision.WEEK)
                    : Dated.loosely(Timex.day(then.with(ChronoField.DAY_OF_WEEK, weekday)) + part, Precision.DAY);
        });
    }

    /** "week 31", "week 3 of 2027". */
    private static @Nullable Found numbered(DatePieces pieces, int i, int at) {
        int week = pieces.digits(at + 1, 1, 2);
        Part year = pieces.is(at + 2, "of") ? DateParts.year(pieces, at + 3) : null;
        boolean led = year != null || pieces.is(i - 1, "in") || pieces.is(i, "the");
        return week < 1 || week > 53 || !led
                ? null
                : new Found(i, year == null ? at + 2 : year.end(), scene -> {
                    LocalDate today = scene.reference();
                    String of = year != null
                            ? Timex.year(year.value())
                            : today == null ? "XXXX" : Timex.year(today.getYear());
                    return Dated.of(of + "-W" + Timex.two(week), Precision.WEEK);
                });
    }

    /** "the first week of 2019", "the last week of December 2016". */
    private static @Nullable Found placed(DatePieces pieces, int i, int nth, int week) {
        int of = pieces.is(week + 1, "of") || pieces.is(week + 1, "in") ? week + 2 : 0;
        Part year = of == 0 ? null : DateParts.year(pieces, of);
        if (year != null) {
            return new Found(i, year.end(), scene -> Dated.of(ofYear(year.value(), nth), Precision.WEEK));
        }
        int month = of == 0 ? 0 : DateParts.month(pieces, of);
        if (month == 0) {
            return null;
        }
        int next = DateParts.afterName(pieces, of);
        Part with = DateParts.year(pieces, pieces.is(next, ",") ? next + 1 : next);
        return new Found(i, with == null ? next : with.end(), scene -> {
            String told =
                    with == null ? scene.month(month, Shift.NONE) : Timex.year(with.value()) + "-" + Timex.two(month);
            return Dated.of(told.startsWith("X") ? "XXXX-WXX" : ofMonth(YearMonth.parse(told), nth), Precision.WEEK);
        });
    }

    private static String ofYear(int year, int nth) {
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
        return Timex.year(year) + "-W" + Timex.two(nth == LAST ? (int) weeks : nth);
    }

    private static String ofMonth(YearMonth month, int nth) {
        return Timex.week(
                nth == LAST ? month.atEndOfMonth().minusDays(3) : month.atDay(4).plusWeeks(nth - 1L));
    }
}
