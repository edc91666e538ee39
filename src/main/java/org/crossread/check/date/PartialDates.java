package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.jspecify.annotations.Nullable;

/** Compares dates of which one lacks its year, or more: by what both do say. */
final class PartialDates {
    private PartialDates() {}

    static Comparison compare(When one, When other) {
        if (one.relation() != null || other.relation() != null) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "“" + one.timex() + "” and “" + other.timex() + "” cannot be set against each other.");
        }
        List<String> clashes = new ArrayList<>();
        int agreeing = parts(one, other, clashes);
        boolean page = one.dateline() || other.dateline();
        if (page && (one.dateline() ? fits(one, other) : fits(other, one))) {
            return Comparison.of(Outcome.COMPATIBLE, "An article with that date at its top can tell of that day.");
        }
        if (clashes.isEmpty()) {
            return agreement(one, other, agreeing);
        }
        String gap = gap(one, other);
        return new Comparison(
                Outcome.CONFLICT,
                (page ? "The date at the top does not fit the day of the event: " : "The two dates do not fit: ")
                        + String.join("; ", clashes) + "." + gap,
                1);
    }

    private static Comparison agreement(When one, When other, int agreeing) {
        if (one.timex().equals(other.timex()) && agreeing > 0) {
            return Comparison.of(Outcome.SAME, "Both say " + one.timex() + ".");
        }
        return agreeing > 0
                ? Comparison.of(
                        Outcome.COMPATIBLE, one.timex() + " and " + other.timex() + " fit together as far as they go.")
                : Comparison.of(
                        Outcome.UNRELATED,
                        "Without a year or a day, " + one.timex() + " and " + other.timex() + " cannot be compared.");
    }

    /** How many parts agree; those that do not are added to the clashes. */
    private static int parts(When one, When other, List<String> clashes) {
        int agreeing = 0;
        if (month(one) > 0 && month(other) > 0) {
            agreeing += month(one) == month(other) ? 1 : 0;
            clash(month(one) != month(other), name(month(one)), name(month(other)), clashes);
        }
        if (dayOfMonth(one) > 0 && dayOfMonth(other) > 0 && !one.dateline() && !other.dateline()) {
            agreeing += dayOfMonth(one) == dayOfMonth(other) ? 1 : 0;
            clash(dayOfMonth(one) != dayOfMonth(other), "the " + dayOfMonth(one), "the " + dayOfMonth(other), clashes);
        }
        DayOfWeek a = weekday(one);
        DayOfWeek b = weekday(other);
        if (a != null && b != null && (!clashes.isEmpty() || !one.dateline() && !other.dateline())) {
            agreeing += a == b ? 1 : 0;
            clash(a != b, DateComparison.name(a), DateComparison.name(b), clashes);
        }
        return agreeing;
    }

    private static void clash(boolean differ, String one, String other, List<String> clashes) {
        if (differ) {
            clashes.add(one + " against " + other);
        }
    }

    private static int month(When when) {
        LocalDate day = DateComparison.day(when);
        DayRange days = Timex.days(when.timex());
        if (day != null) {
            return day.getMonthValue();
        }
        boolean oneMonth = days != null && YearMonth.from(days.from()).equals(YearMonth.from(days.to()));
        return days != null && oneMonth ? days.from().getMonthValue() : Timex.month(when.timex());
    }

    private static int dayOfMonth(When when) {
        LocalDate day = DateComparison.day(when);
        return day == null ? Timex.dayOfMonth(when.timex()) : day.getDayOfMonth();
    }

    private static @Nullable DayOfWeek weekday(When when) {
        LocalDate day = DateComparison.day(when);
        return day == null ? when.weekday() : day.getDayOfWeek();
    }

    /** Whether, in some year, the page's date is from a day before the event's to a few days after. */
    private static boolean fits(When page, When event) {
        DayRange days = event.days();
        LocalDate day = DateComparison.day(page);
        int year = days != null ? days.from().getYear() : day != null ? day.getYear() : 2020;
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(y -> in(page, y))
                .flatMap(Stream::ofNullable)
                .anyMatch(p -> IntStream.rangeClosed(year - 1, year + 1)
                        .mapToObj(y -> in(event, y))
                        .flatMap(Stream::ofNullable)
                        .mapToLong(e -> ChronoUnit.DAYS.between(e, p))
                        .anyMatch(gap -> gap >= -1 && gap <= 3));
    }

    private static @Nullable LocalDate in(When when, int year) {
        LocalDate day = DateComparison.day(when);
        return day != null ? day : CalendarForm.valid(year, Timex.month(when.timex()), Timex.dayOfMonth(when.timex()));
    }

    private static String gap(When one, When other) {
        long days = distance(one, other);
        return days < 0 ? "" : " Even in the nearest year they are " + days + " days apart.";
    }

    /** Days between a full date and the nearest day that the other's day and month name; -1 where that cannot be told. */
    private static long distance(When one, When other) {
        LocalDate full = DateComparison.day(one) != null ? DateComparison.day(one) : DateComparison.day(other);
        When partial = DateComparison.day(one) != null ? other : one;
        int month = Timex.month(partial.timex());
        int dayOfMonth = Timex.dayOfMonth(partial.timex());
        if (full == null || month == 0 || dayOfMonth == 0) {
            return -1;
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> CalendarForm.valid(full.getYear() + shift, month, dayOfMonth))
                .flatMap(Stream::ofNullable)
                .mapToLong(date -> Math.abs(ChronoUnit.DAYS.between(date, full)))
                .min()
                .orElse(-1);
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
