package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Compares two dates of what may be one event, with the calendar arithmetic spelled out. */
final class DateComparison {
    /** An article may appear a day before by its time zone, and a few days after. */
    private static final int PAGE_BEFORE = 1;

    private static final int PAGE_AFTER = 3;

    private DateComparison() {}

    static Comparison of(When one, When other) {
        if (one.alone() || other.alone()) {
            return Comparison.of(Outcome.UNRELATED, "Words that name no day of an event are not compared.");
        }
        if (one.dateline() && other.dateline()) {
            return Comparison.of(Outcome.UNRELATED, "Both date a page; two articles may appear on different days.");
        }
        if (apart(one, other) || apart(other, one)) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "One speaks of something still to come, the other of something that was over by then.");
        }
        DayRange a = one.days();
        DayRange b = other.days();
        if (a == null || b == null) {
            return PartialDates.compare(one, other);
        }
        if (one.dateline() || other.dateline()) {
            return one.dateline() ? page(one, a, other, b) : page(other, b, one, a);
        }
        return ranges(one, a, other, b);
    }

    /** What is still to come for one article cannot be what another says was over before that article appeared. */
    private static boolean apart(When ahead, When past) {
        DayRange days = past.days();
        return ahead.ahead()
                && !past.ahead()
                && !past.dateline()
                && ahead.told() != null
                && days != null
                && !days.to().isAfter(ahead.told());
    }

    private static Comparison page(When page, DayRange pageDays, When event, DayRange days) {
        if (event.relation() != null || !days.isDay()) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "A page's date says nothing against an event that is only dated " + event.timex() + ".");
        }
        DayRange fitting = days.widened(PAGE_BEFORE, PAGE_AFTER);
        if (event.ahead() || fitting.overlaps(pageDays)) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "An article dated " + say(pageDays.from()) + " can tell of " + say(days.from()) + ".");
        }
        return new Comparison(
                Outcome.CONFLICT,
                "The date at the top, " + say(pageDays.from()) + ", and " + say(days.from()) + " differ: "
                        + difference(pageDays.from(), days.from())
                        + " An article tells of an event from a day before it to a few days after.",
                pageDays.gap(days) > 14 ? 1 : 0.6);
    }

    private static Comparison ranges(When one, DayRange a, When other, DayRange b) {
        if (one.timex().equals(other.timex()) && one.relation() == other.relation()) {
            return Comparison.of(Outcome.SAME, "Both say " + (a.isDay() ? say(a.from()) : one.timex()) + ".");
        }
        if (one.relation() != null && one.relation() == other.relation()) {
            boolean edge = one.relation() == When.Relation.SINCE || one.relation() == When.Relation.UNTIL;
            return Comparison.of(
                    edge ? Outcome.CONFLICT : Outcome.DIFFERS,
                    "One gives " + one.timex() + " as the limit, the other " + other.timex() + ".");
        }
        if (a.overlaps(b)) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    a.equals(b) || a.contains(b) || b.contains(a)
                            ? one.timex() + " and " + other.timex() + " fit together: one lies within the other."
                            : one.timex() + " and " + other.timex() + " overlap.");
        }
        return disjoint(one, a, other, b);
    }

    private static Comparison disjoint(When one, DayRange a, When other, DayRange b) {
        long gap = a.gap(b);
        if ((one.loose() || other.loose()) && gap <= slack(one, other)) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "One of the dates is counted from another day, so " + days(gap) + " between " + one.timex()
                            + " and " + other.timex() + " may be rounding or a time zone.");
        }
        if (a.isDay() && b.isDay() && one.relation() == null && other.relation() == null) {
            boolean bothSay = one.weekday() != null && other.weekday() != null && gap % 7 == 0;
            return new Comparison(
                    Outcome.CONFLICT,
                    "One says " + say(a.from()) + ", the other " + say(b.from()) + ": " + difference(a.from(), b.from())
                            + (gap == 1 ? " A time zone may explain one day." : ""),
                    gap == 1 ? 0.7 : bothSay ? 0.5 : 1);
        }
        if (one.relation() == When.Relation.SINCE || other.relation() == When.Relation.SINCE) {
            return Comparison.of(Outcome.DIFFERS, words(one) + " and " + words(other) + " do not fit together.");
        }
        return new Comparison(
                Outcome.CONFLICT,
                words(one) + " and " + words(other) + " do not fit together: " + days(gap) + " lie between them.",
                one.precision() == Precision.DAY || other.precision() == Precision.DAY || gap > 7 ? 0.9 : 0.6);
    }

    private static long slack(When one, When other) {
        Precision coarser = one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
        return switch (coarser) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            default -> 366;
        };
    }

    private static String words(When when) {
        return (when.relation() == null ? "" : when.relation().name().toLowerCase(Locale.ROOT) + " ") + when.timex();
    }

    /** {@code Friday, January 21, 2022}. */
    static String say(LocalDate day) {
        return name(day.getDayOfWeek()) + ", " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getDayOfMonth() + ", " + day.getYear();
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String difference(LocalDate one, LocalDate other) {
        long gap = Math.abs(ChronoUnit.DAYS.between(one, other));
        String parts = (one.getDayOfWeek() == other.getDayOfWeek() ? "" : "another weekday, ")
                + (one.getMonth() == other.getMonth() ? "" : "another month, ")
                + (one.getYear() == other.getYear() ? "" : "another year, ");
        return parts + days(gap) + " apart.";
    }

    private static String days(long gap) {
        return gap == 1 ? "one day" : gap + " days";
    }

    static @Nullable LocalDate day(When when) {
        DayRange days = Timex.days(when.timex());
        return days != null && days.isDay() ? days.from() : null;
    }
}
