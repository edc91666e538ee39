package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as an article dates it.
 *
 * @param timex the TIMEX3 value: {@code 2022-01-21}, {@code 2022-W03}, {@code 199}; {@code XXXX-01-21} where the year is not known
 * @param relation before, after, since or until that date; null for at that date
 * @param weekday the weekday that the article names beside it
 * @param dateline whether it dates the page and not an event
 * @param loose whether it is counted from another day ("today", "eight years ago"), and so may be one off
 * @param ahead whether the article speaks of something still to come
 * @param alone whether it is only read and never compared: "now", "every week", "8 p.m.", the day in the line of a report's city
 * @param told the day on which the article tells it, where known
 */
record When(
        String timex,
        Precision precision,
        @Nullable Relation relation,
        @Nullable DayOfWeek weekday,
        boolean dateline,
        boolean loose,
        boolean ahead,
        boolean alone,
        @Nullable LocalDate told) {
    /** How exactly a date is given. */
    enum Precision {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        /** A time of day, on no day that is known. */
        TIME,
        /** Now, recently, every week: no date at all. */
        VAGUE
    }

    /** On which side of the date it was. */
    enum Relation {
        BEFORE,
        AFTER,
        SINCE,
        UNTIL,
        BY;

        /** What it becomes where the article denies it: not before 1997 is since 1997. */
        Relation denied() {
            return switch (this) {
                case BEFORE, UNTIL, BY -> SINCE;
                case AFTER -> UNTIL;
                case SINCE -> BEFORE;
            };
        }
    }

    /** The days it may have been; null where the year is not known. */
    @Nullable DayRange days() {
        DayRange days = Timex.days(timex);
        return days == null || relation == null ? days : days.turned(relation);
    }
}
