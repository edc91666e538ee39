package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What helps to put a date on the calendar: the article's day, whether the clause looks back or ahead, and the date named before it.
 *
 * @param reference the article's day; null where it is not known
 * @param looking tells whether the clause looks back or ahead: asked only where that matters
 * @param anchor the TIMEX3 value of the date named last, for "two days later"; null where there is none
 * @param quarter the quarter named last, with which a report compares "a year earlier"; null where there is none
 */
record DateScene(
        @Nullable LocalDate reference,
        Supplier<Tense> looking,
        @Nullable String anchor,
        @Nullable String quarter) {
    /** So near, a date with a wrong weekday is still that date. */
    private static final int NEAR_DAYS = 60;

    private static final int DAYS_IN_YEAR = 366;

    static DateScene of(@Nullable LocalDate reference) {
        return new DateScene(reference, () -> Tense.NONE, null, null);
    }

    DateScene looking(Supplier<Tense> tense) {
        return new DateScene(reference, tense, anchor, quarter);
    }

    /** After a date was named, from which others may count; null where the last one is too far back. */
    DateScene after(@Nullable Dated named) {
        if (named == null) {
            return new DateScene(reference, looking, null, null);
        }
        if (named.precision() == When.Precision.VAGUE) {
            return this;
        }
        boolean told = named.precision() == When.Precision.QUARTER && !named.loose();
        return new DateScene(reference, looking, named.timex(), told ? named.timex() : quarter);
    }

    /** The first day of the date named last, where it is exact enough to count such units from; null where not. */
    @Nullable LocalDate named(CalendarUnit unit) {
        DayRange days = anchor == null ? null : Timex.days(anchor);
        boolean exact = days != null
                && (days.isDay()
                        || unit == CalendarUnit.YEAR
                                && days.from().getYear() == days.to().getYear());
        return exact && days != null ? days.from() : null;
    }

    /** The first day of the quarter that is spoken of; null where there is none. */
    @Nullable LocalDate inQuarter() {
        DayRange days = quarter == null ? null : Timex.days(quarter);
        return days == null ? null : days.from();
    }

    /** The day named last, else the article's own; empty where neither is known. */
    String dayNamed() {
        LocalDate named = named(CalendarUnit.DAY);
        LocalDate day = named == null ? reference : named;
        return day == null ? "" : Timex.day(day);
    }

    Tense tense() {
        return looking.get();
    }

    /** Month and day without a year: the nearest such day on the side that the tense looks to. */
    String monthDay(int month, int day, @Nullable DayOfWeek weekday) {
        String open = "XXXX-" + Timex.two(month) + "-" + Timex.two(day);
        LocalDate today = reference;
        if (today == null) {
            return open;
        }
        Tense tense = tense();
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> CalendarForm.valid(today.getYear() + shift, month, day))
                .flatMap(Stream::ofNullable)
                .filter(date -> fits(date, weekday, today))
                .min(Comparator.comparing((LocalDate date) -> weekday != null && date.getDayOfWeek() != weekday)
                        .thenComparing(date -> distance(date, today, tense)))
                .map(Timex::day)
                .orElse(open);
    }

    /** A day that moves from year to year: the one that the word picks, else the nearest on the side that the tense looks to. */
    String nearest(IntFunction<LocalDate> inYear, Shift shift) {
        LocalDate today = reference;
        if (today == null) {
            String one = Timex.day(inYear.apply(2021)).substring(4);
            return Timex.day(inYear.apply(2022)).endsWith(one) ? "XXXX" + one : "XXXX-XX-XX";
        }
        Tense tense = shift.step() < 0 ? Tense.PAST : shift.step() > 0 ? Tense.FUTURE : tense();
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> inYear.apply(today.getYear() + step))
                .filter(date -> shift.step() == 0 || shift.step() > 0 == date.isAfter(today))
                .min(Comparator.comparing(date -> distance(date, today, tense)))
                .map(Timex::day)
                .orElse("XXXX-XX-XX");
    }

    /** A date whose weekday is wrong is still that date when it is near: the weekday is the slip then. */
    private static boolean fits(LocalDate date, @Nullable DayOfWeek weekday, LocalDate today) {
        long days = Math.abs(ChronoUnit.DAYS.between(date, today));
        return weekday == null || days <= (date.getDayOfWeek() == weekday ? DAYS_IN_YEAR : NEAR_DAYS);
    }

    /** Days away, the side to which the clause does not look counting as much farther. */
    private static long distance(LocalDate date, LocalDate today, Tense tense) {
        long days = ChronoUnit.DAYS.between(today, date);
        boolean wrongSide = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
        return wrongSide ? 3 * Math.abs(days) + 30 : Math.abs(days);
    }

    /** The nearest day with this number, on this weekday: "Friday, 21". */
    String weekdayWithDay(DayOfWeek weekday, int day) {
        LocalDate today = reference;
        if (today == null) {
            return "XXXX-XX-" + Timex.two(day);
        }
        Tense tense = tense();
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(shift -> YearMonth.from(today).plusMonths(shift))
                .map(month -> CalendarForm.valid(month.getYear(), month.getMonthValue(), day))
                .flatMap(Stream::ofNullable)
                .filter(date -> date.getDayOfWeek() == weekday)
                .min(Comparator.comparing(date -> distance(date, today, tense)))
                .map(Timex::day)
                .orElse("XXXX-XX-" + Timex.two(day));
    }

    /** A bare weekday: in news the last such day, the article's own included, unless the clause looks ahead. */
    String weekday(DayOfWeek weekday, Shift shift) {
        if (reference == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        boolean ahead = shift.open() ? tense() == Tense.FUTURE : shift.step() > 0;
        if (ahead) {
            return Timex.day(reference.with(
                    shift.open() ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.next(weekday)));
        }
        boolean strictly = shift.step() < 0;
        return Timex.day(reference.with(
                strictly ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** A bare month, or one with this, last or next before it. */
    String month(int month, Shift shift) {
        if (reference == null) {
            return "XXXX-" + Timex.two(month);
        }
        int current = reference.getMonthValue();
        int year = reference.getYear();
        int step = shift.step();
        if (step < 0) {
            year -= month >= current ? 1 : 0;
        } else if (step > 0) {
            year += month <= current ? 1 : 0;
        } else if (shift == Shift.NONE) {
            year += unshifted(month, current);
        }
        return YearMonth.of(year, month).toString();
    }

    /** With no word before it, a month is at most half a year off, and on the side that the tense looks to. */
    private int unshifted(int month, int current) {
        return switch (tense()) {
            case PAST -> month > current ? -1 : 0;
            case FUTURE -> month < current ? 1 : 0;
            case NONE -> month - current > 6 ? -1 : current - month > 6 ? 1 : 0;
        };
    }
}
