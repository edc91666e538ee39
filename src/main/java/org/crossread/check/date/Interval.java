package org.crossread.check.date;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes a run of days or times as Recognizers-Text does, with its length: {@code (2022-03-10,2022-03-13,P3D)}. */
final class Interval {
    private Interval() {}

    /** Other values stay as they are, and so does what is not fully known. */
    static String of(String timex) {
        int slash = timex.indexOf('/');
        if (slash < 0) {
            return timex;
        }
        String from = timex.substring(0, slash);
        String to = timex.substring(slash + 1);
        int length = to.indexOf('/');
        if (length >= 0) {
            return "(" + from + "," + to.substring(0, length) + "," + to.substring(length + 1) + ")";
        }
        if (from.indexOf('T') >= 0 && to.indexOf('T') >= 0) {
            return times(timex, from, to);
        }
        LocalDate first = first(from);
        LocalDate last = first(to);
        return first == null || last == null
                ? timex
                : "(" + first + "," + last + "," + length(first, last, Math.max(from.length(), to.length())) + ")";
    }

    private static @Nullable LocalDate first(String timex) {
        DayRange days = Timex.days(timex);
        return days == null ? null : days.from();
    }

    private static String length(LocalDate first, LocalDate last, int exactness) {
        return switch (exactness) {
            case 4 -> "P" + ChronoUnit.YEARS.between(first, last) + "Y";
            case 7 -> "P" + ChronoUnit.MONTHS.between(first, last) + "M";
            default -> "P" + ChronoUnit.DAYS.between(first, last) + "D";
        };
    }

    private static String times(String timex, String from, String to) {
        LocalTime first = time(from);
        LocalTime last = time(to);
        if (first == null || last == null) {
            return timex;
        }
        Duration length = Duration.between(first, last);
        return "(" + from + "," + to + "," + (length.isNegative() ? length.plusDays(1) : length) + ")";
    }

    private static @Nullable LocalTime time(String timex) {
        String time = timex.substring(timex.indexOf('T') + 1);
        boolean clock = time.length() == 5 && Character.isDigit(time.charAt(0)) && !time.startsWith("24");
        return clock ? LocalTime.parse(time) : null;
    }
}
