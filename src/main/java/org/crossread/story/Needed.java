package org.crossread.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How alike an article and a story must be to be about one event, from 0 to 1: the less, the closer their days. Set on the clusters of ECB+,
 * most of whose articles have no day, and of FA-KES, which tells one day's attacks on a city from the next day's.
 *
 * @param apart days between the two; -1 where one has no day
 * @param given whether both days were given, and neither only stands in a text
 */
record Needed(int apart, boolean given) {
    /** Articles further apart than this are not about one event. */
    static final int WINDOW_IN_DAYS = 28;

    /** What a text states may be the day of a later edition, but hardly one more than two years later. */
    private static final int STATED_WINDOW_IN_DAYS = 730;

    /** Where a day is not known. */
    static final double UNDATED = 0.23;

    private static final double SAME_DAY = 0.15;
    private static final double A_DAY = 0.12;
    private static final double DAYS_APART = 0.45;

    static Needed between(@Nullable LocalDate one, @Nullable LocalDate other) {
        return new Needed(apart(one, other), true);
    }

    /** Where a day only stands in a text. */
    static Needed stated(@Nullable LocalDate one, @Nullable LocalDate other) {
        return new Needed(apart(one, other), false);
    }

    private static int apart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? -1 : (int) Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    boolean inWindow() {
        return apart <= (given ? WINDOW_IN_DAYS : STATED_WINDOW_IN_DAYS);
    }

    double likeness() {
        if (apart < 0) {
            return UNDATED;
        }
        double dated = Math.min(SAME_DAY + A_DAY * apart, DAYS_APART);
        return given ? dated : Math.min(dated, UNDATED);
    }

    /** For example "14 % are needed on one day". */
    String inWords() {
        String when = apart < 0
                ? "where a day is not known"
                : !given && apart > 0
                        ? "where a day only stands in the text"
                        : apart == 0 ? "on one day" : apart == 1 ? "a day apart" : apart + " days apart";
        return Math.round(100 * likeness()) + " % are needed " + when;
    }
}
