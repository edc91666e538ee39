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
record Dated(
        String timex,
        Precision precision,
        @Nullable DayOfWeek weekday,
        boolean loose) {
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
        return new Dated(day + time, precision, weekday, loose);
    }
}
