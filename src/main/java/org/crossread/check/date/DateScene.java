package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What helps to put a date on the calendar: the article's day, whether the clause looks back or ahead, and the date named before it.
 *
 * @param reference the article's day; null where it is not known
 * @param tense whether the clause looks back or ahead
 * @param anchor the TIMEX3 value of the date named last, for "two days later"; null where there is none
 */
record DateScene(
        @Nullable LocalDate reference,
        Tense tense,
        @Nullable String anchor) {
    /** So near, a date with a wrong weekday is still that date. */
    private static final int NEAR_DAYS = 60;

    private static final int DAYS_IN_YEAR = 366;

    /** Month and day without a year: the nearest such day on the side that the tense looks to. */
    String monthDay(int month, int day, @Nullable DayOfWeek weekday) {
        String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        LocalDate today = reference;
        if (today == null) {
            return open;
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> CalendarDates.valid(today.getYear() + shift, month, day))
                .flatMap(Stream::ofNullable)
                .filter(date -> fits(date, weekday, today))
                .min(Comparator.comparing((LocalDate date) -> weekday != null && date.getDayOfWeek() != weekday)
                        .thenComparing(date -> distance(date, today)))
                .map(Timex::day)
                .orElse(open);
    }

    /** A date whose weekday is wrong is still that date when it is near: the weekday is the slip then. */
    private static boolean fits(LocalDate date, @Nullable DayOfWeek weekday, LocalDate today) {
        long days = Math.abs(ChronoUnit.DAYS.between(date, today));
        return weekday == null || days <= (date.getDayOfWeek() == weekday ? DAYS_IN_YEAR : NEAR_DAYS);
    }

    /** Days away, the side to which the clause does not look counting as much farther. */
    private long distance(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        boolean wrongSide = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
        return wrongSide ? 3 * Math.abs(days) + 30 : Math.abs(days);
    }

    /** The nearest day with this number, on this weekday: "Friday, 21". */
    String weekdayWithDay(DayOfWeek weekday, int day) {
        LocalDate today = reference;
        if (today == null) {
            return String.format(Locale.ROOT, "XXXX-XX-%02d", day);
        }
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(shift -> YearMonth.from(today).plusMonths(shift))
                .map(month -> CalendarDates.valid(month.getYear(), month.getMonthValue(), day))
                .flatMap(Stream::ofNullable)
                .filter(date -> date.getDayOfWeek() == weekday)
                .min(Comparator.comparing(date -> distance(date, today)))
                .map(Timex::day)
                .orElse(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }

    /** A bare weekday: in news the last such day, the article's own included, unless the clause looks ahead. */
    String weekday(DayOfWeek weekday, String shift) {
        if (reference == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        boolean ahead = shift.isEmpty() || shift.equals("this") ? tense == Tense.FUTURE : Shift.of(shift) > 0;
        if (ahead) {
            return Timex.day(reference.with(
                    shift.isEmpty() || shift.equals("this")
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.next(weekday)));
        }
        boolean strictly = Shift.of(shift) < 0;
        return Timex.day(reference.with(
                strictly ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** A bare month, or one with this, last or next before it. */
    String month(int month, String shift) {
        if (reference == null) {
            return String.format(Locale.ROOT, "XXXX-%02d", month);
        }
        int current = reference.getMonthValue();
        int year = reference.getYear();
        int step = Shift.of(shift);
        if (step < 0) {
            year -= month >= current ? 1 : 0;
        } else if (step > 0) {
            year += month <= current ? 1 : 0;
        } else if (shift.isEmpty()) {
            year += unshifted(month, current);
        }
        return YearMonth.of(year, month).toString();
    }

    /** With no word before it, a month is at most half a year off, and on the side that the tense looks to. */
    private int unshifted(int month, int current) {
        return switch (tense) {
            case PAST -> month > current ? -1 : 0;
            case FUTURE -> month < current ? 1 : 0;
            case NONE -> month - current > 6 ? -1 : current - month > 6 ? 1 : 0;
        };
    }
}
