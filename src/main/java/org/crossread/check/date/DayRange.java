package org.crossread.check.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of days on the calendar, open where it reaches {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
record DayRange(LocalDate from, LocalDate to) {
    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    boolean isDay() {
        return from.equals(to);
    }

    boolean contains(DayRange other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    boolean overlaps(DayRange other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }

    /** Days between the two: 0 where they overlap, 1 for neighbours. */
    long gap(DayRange other) {
        if (overlaps(other)) {
            return 0;
        }
        return other.from.isAfter(to)
                ? ChronoUnit.DAYS.between(to, other.from)
                : ChronoUnit.DAYS.between(other.to, from);
    }

    DayRange widened(long before, long after) {
        return new DayRange(from.minusDays(before), to.plusDays(after));
    }

    /** The open range on one side of this one. */
    DayRange turned(When.Relation relation) {
        return switch (relation) {
            case BEFORE -> new DayRange(LocalDate.MIN, from.minusDays(1));
            case AFTER -> new DayRange(to, LocalDate.MAX);
            case SINCE -> new DayRange(from, LocalDate.MAX);
            case UNTIL, BY -> new DayRange(LocalDate.MIN, to);
        };
    }
}
