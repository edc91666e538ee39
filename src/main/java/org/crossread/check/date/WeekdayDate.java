package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date with month, day and weekday: one of them too many, and so a way to catch a slip.
 *
 * @param said where and how it is said
 * @param year null where it is not said
 */
record WeekdayDate(
        DateExpression said, DayOfWeek weekday, @Nullable Integer year, int month, int day) {
    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-\\d\\d-\\d\\d(?:/.*)?");
    private static final Pattern NUMBERED = Pattern.compile("\\d|first|second|th");
    private static final Pattern MONTH = Pattern.compile("\\b" + CalendarWords.ANY_MONTH);

    /** So near, the year goes without saying. */
    private static final int NEAR_DAYS = 60;

    static Optional<WeekdayDate> of(DateExpression date) {
        String timex = date.dated().timex();
        DayOfWeek weekday = date.dated().weekday();
        boolean monthAndDay =
                DAY.matcher(timex).matches() && NUMBERED.matcher(date.words()).find();
        return weekday == null || !monthAndDay || !namesMonth(date)
                ? Optional.empty()
                : Optional.of(new WeekdayDate(
                        date,
                        weekday,
                        WeekdayScene.year(date).orElse(null),
                        Integer.parseInt(timex.substring(5, 7)),
                        Integer.parseInt(timex.substring(8, 10))));
    }

    private static boolean namesMonth(DateExpression date) {
        return MONTH.matcher(date.words()).find();
    }

    boolean hasYear() {
        return year != null;
    }

    boolean onPage() {
        return DatePlace.of(said) == DatePlace.PAGE || DatePlace.of(said) == DatePlace.STATED;
    }

    boolean fits(int inYear) {
        LocalDate date = CalendarForm.valid(inYear, month, day);
        return date != null && date.getDayOfWeek() == weekday;
    }

    /** The day that is meant, as far as the article's day or text gives its year; null where nothing does. */
    @Nullable LocalDate meant(WeekdayScene scene) {
        if (year != null) {
            return CalendarForm.valid(year, month, day);
        }
        LocalDate today = scene.today();
        if (today == null) {
            return scene.latest() == null ? null : CalendarForm.valid(scene.latest(), month, day);
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> CalendarForm.valid(today.getYear() + shift, month, day))
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparing((LocalDate date) -> rank(date, today))
                        .thenComparing(date -> away(date, today)))
                .orElse(null);
    }

    /** A near day first, then one within a year on the right weekday, then the one in the article's own year. */
    private int rank(LocalDate date, LocalDate today) {
        if (away(date, today) <= NEAR_DAYS) {
            return 0;
        }
        boolean fitting = date.getDayOfWeek() == weekday && away(date, today) <= 366;
        return fitting ? 1 : date.getYear() == today.getYear() ? 2 : 3;
    }

    private static long away(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
