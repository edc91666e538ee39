package org.crossread.check.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crossread.check.date.When.Precision;

/** A unit in which calendars count: how far one step of it goes, and how the one that holds a day is written. */
enum CalendarUnit {
    SECOND(ChronoUnit.DAYS, 0, Precision.TIME, "PT", "S", "XXXX-XX-XX"),
    MINUTE(ChronoUnit.DAYS, 0, Precision.TIME, "PT", "M", "XXXX-XX-XX"),
    HOUR(ChronoUnit.DAYS, 0, Precision.TIME, "PT", "H", "XXXX-XX-XX"),
    DAY(ChronoUnit.DAYS, 1, Precision.DAY, "P", "D", "XXXX-XX-XX"),
    WEEK(ChronoUnit.WEEKS, 1, Precision.WEEK, "P", "W", "XXXX-WXX"),
    WEEKEND(ChronoUnit.WEEKS, 1, Precision.WEEK, "P", "WE", "XXXX-WXX-WE"),
    MONTH(ChronoUnit.MONTHS, 1, Precision.MONTH, "P", "M", "XXXX-XX"),
    QUARTER(ChronoUnit.MONTHS, 3, Precision.QUARTER, "P", "Q", "XXXX-QX"),
    YEAR(ChronoUnit.YEARS, 1, Precision.YEAR, "P", "Y", "XXXX"),
    DECADE(ChronoUnit.DECADES, 1, Precision.DECADE, "P", "0Y", "XXX"),
    CENTURY(ChronoUnit.CENTURIES, 1, Precision.CENTURY, "P", "00Y", "XX");

    private final ChronoUnit step;
    private final int steps;
    private final Precision precision;
    private final String prefix;
    private final String letter;
    private final String open;

    CalendarUnit(ChronoUnit step, int steps, Precision precision, String prefix, String letter, String open) {
        this.step = step;
        this.steps = steps;
        this.precision = precision;
        this.prefix = prefix;
        this.letter = letter;
        this.open = open;
    }

    /** Whether a clock counts it and not a calendar. */
    boolean ofClock() {
        return steps == 0;
    }

    Precision precision() {
        return precision;
    }

    LocalDate plus(LocalDate day, long count) {
        return day.plus(count * steps, step);
    }

    /** The TIMEX3 value where no day is known: {@code XXXX-WXX}. */
    String open() {
        return open;
    }

    /** So many of them as a length: {@code P2W}. */
    String length(int count) {
        return prefix + (count < 0 ? "X" : "" + count) + letter;
    }

    /** The one that holds the day: {@code 2022-W03}. */
    String holding(LocalDate day) {
        return switch (this) {
            case WEEK -> Timex.week(day);
            case WEEKEND -> Timex.week(day) + "-WE";
            case MONTH -> Timex.month(day);
            case QUARTER -> Timex.quarter(day);
            case YEAR -> Timex.year(day.getYear());
            case DECADE -> Timex.year(day.getYear()).substring(0, 3);
            case CENTURY -> Timex.year(day.getYear()).substring(0, 2);
            default -> Timex.day(day);
        };
    }
}
