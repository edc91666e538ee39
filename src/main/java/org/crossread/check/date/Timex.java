package org.crossread.check.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date values of TIMEX3 (ISO 24617-1, TimeML), and the days that they stand for. */
final class Timex {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T[\\w:]*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d\\d|XX)(?:-(\\d\\d))?");

    private Timex() {}

    static String day(LocalDate day) {
        return day.toString();
    }

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String year(int year) {
        return two(year / 100) + two(year % 100);
    }

    /** In two digits. */
    static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The day of a run of days that its unit calls last: {@code XXXX-09-21} gives month 9. 0 where it is not said. */
    static int month(String timex) {
        Matcher matcher = MONTH_DAY.matcher(timex);
        return matcher.matches() && !matcher.group(1).equals("XX") ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The day of the month that an underspecified value names; 0 where it names none. */
    static int dayOfMonth(String timex) {
        Matcher matcher = MONTH_DAY.matcher(timex);
        return matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
    }

    /** The days that a value stands for; null where its year is not known. */
    static @Nullable DayRange days(String timex) {
        int slash = timex.indexOf('/');
        if (slash > 0) {
            DayRange first = days(timex.substring(0, slash));
            DayRange last = days(timex.substring(slash + 1));
            return first == null || last == null || last.to().isBefore(first.from())
                    ? null
                    : new DayRange(first.from(), last.to());
        }
        try {
            return parsed(timex);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DayRange parsed(String timex) {
        Matcher day = DAY.matcher(timex);
        if (day.matches()) {
            return DayRange.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        }
        Matcher month = MONTH.matcher(timex);
        if (month.matches()) {
            return months(YearMonth.of(number(month, 1), number(month, 2)), 1);
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            return week(week);
        }
        Matcher part = PART.matcher(timex);
        if (part.matches()) {
            return part(number(part, 1), part.group(2));
        }
        return YEARS.matcher(timex).matches() ? years(timex) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DayRange week(Matcher week) {
        LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), 1)
                .plusWeeks(number(week, 2) - 1L);
        return new DayRange(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6));
    }

    private static DayRange part(int year, String part) {
        int number = part.charAt(1) - '0';
        return switch (part.charAt(0)) {
            case 'Q' -> months(YearMonth.of(year, 3 * number - 2), 3);
            case 'H' -> months(YearMonth.of(year, 6 * number - 5), 6);
            case 'W' -> new DayRange(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31));
            case 'F' -> months(YearMonth.of(year, 9), 4);
            default -> part.equals("SP") ? months(YearMonth.of(year, 3), 4) : months(YearMonth.of(year, 6), 4);
        };
    }

    private static DayRange years(String timex) {
        int span = timex.length() == 4 ? 1 : timex.length() == 3 ? 10 : 100;
        int first = Integer.parseInt(timex) * span;
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + span - 1, 12, 31));
    }

    private static DayRange months(YearMonth first, int count) {
        return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
