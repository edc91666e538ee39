package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date put on the calendar.
 *
 * @param timex the TIMEX3 value
 * @param loose whether it is counted from another day
 */
record Dated(String timex, Precision precision, @Nullable DayOfWeek weekday, boolean loose) {
    static Dated of(String timex, Precision precision) {
        return new Dated(timex, precision, null, false);
    }

    static Dated loosely(String timex, Precision precision) {
        return new Dated(timex, precision, null, true);
    }

    /** What names no date that could be compared: "now", "every week", "8 p.m." */
    static Dated vaguely(String timex) {
        return new Dated(timex, timex.startsWith("T") ? Precision.TIME : Precision.VAGUE, null, true);
    }

    /** The same day at a time of day. */
    Dated at(String time, DateScene scene) {
        LocalDate today = scene.reference();
        String day = timex.equals("PRESENT_REF") ? today == null ? "" : Timex.day(today) : timex;
        return new Dated(onDay(day, time), precision, weekday, loose);
    }

    /** Both ends of a span of times on the day: in the afternoon, evening or night 7 is 19 o'clock. */
    static String onDay(String day, String time) {
        int part = day.indexOf('T');
        String plain = part < 0 ? day : day.substring(0, part);
        int slash = time.indexOf('/');
        if (slash >= 0) {
            return onDay(day, time.substring(0, slash)) + "/" + onDay(day, time.substring(slash + 1));
        }
        int hour = part < 0 || !Character.isDigit(time.charAt(1)) ? 24 : Integer.parseInt(time.substring(1, 3));
        boolean late = hour < 12 && !day.endsWith("TMO") && (hour > 5 || !day.endsWith("TNI"));
        return plain + (late ? "T" + (hour + 12) + time.substring(3) : time);
    }
}
