package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Holidays that fall on one day wherever they are kept, and those of the United States, as they fall in any year. */
final class Holidays {
    private static final Map<String, IntFunction<LocalDate>> DAYS = new HashMap<>();

    static {
        fixed(1, 1, "new year", "new year day", "new years day");
        fixed(12, 31, "new year eve", "new years eve");
        fixed(12, 25, "christmas", "christmas day");
        fixed(12, 24, "christmas eve");
        fixed(12, 26, "boxing day");
        fixed(2, 14, "valentine day", "valentines day");
        fixed(3, 17, "st patrick day", "saint patrick", "saint patrick day");
        fixed(3, 8, "international women day");
        fixed(5, 1, "international workers day", "may day");
        fixed(10, 31, "halloween");
        fixed(11, 11, "veterans day", "armistice day");
        nth(1, 3, DayOfWeek.MONDAY, "martin luther king day");
        nth(2, 3, DayOfWeek.MONDAY, "presidents day");
        nth(5, -1, DayOfWeek.MONDAY, "memorial day");
        nth(9, 1, DayOfWeek.MONDAY, "labor day");
        nth(10, 2, DayOfWeek.MONDAY, "columbus day");
        nth(11, 4, DayOfWeek.THURSDAY, "thanksgiving", "thanksgiving day");
        easter(0, "easter", "easter sunday");
        easter(1, "easter monday");
        easter(-2, "good friday");
        easter(-7, "palm sunday");
        easter(-46, "ash wednesday");
    }

    private Holidays() {}

    private static void fixed(int month, int day, String... names) {
        all(year -> LocalDate.of(year, month, day), names);
    }

    private static void nth(int month, int ordinal, DayOfWeek weekday, String... names) {
        all(year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)), names);
    }

    private static void easter(int shift, String... names) {
        all(year -> easter(year).plusDays(shift), names);
    }

    private static void all(IntFunction<LocalDate> day, String... names) {
        for (String name : names) {
            DAYS.put(name, day);
        }
    }

    /** Small letters, without apostrophes, points and a possessive s; null for none. */
    static @Nullable IntFunction<LocalDate> day(String name) {
        return DAYS.get(name);
    }

    /** The western Easter Sunday, after Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int march = h + l - 7 * m + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
