package org.crossread.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The days of a story's articles, each with the number of those that have it: the days that somebody gave, and those that only stand in a
 * text.
 */
record Days(Map<LocalDate, Integer> given, Map<LocalDate, Integer> stated) {
    static final Days NONE = new Days(Map.of(), Map.of());

    private static final char GIVEN = '×';
    private static final char STATED = '~';

    Days plus(Timing timing) {
        LocalDate day = timing.day();
        if (day == null) {
            return this;
        }
        return timing.given() ? new Days(plus(given, day), stated) : new Days(given, plus(stated, day));
    }

    private static Map<LocalDate, Integer> plus(Map<LocalDate, Integer> days, LocalDate day) {
        Map<LocalDate, Integer> more = new TreeMap<>(days);
        more.merge(day, 1, Integer::sum);
        return more;
    }

    /** The median of the days given, the earlier of two; without one, of those that the texts state. */
    Timing timing() {
        Map<LocalDate, Integer> days = given.isEmpty() ? stated : given;
        int before = (days.values().stream().mapToInt(Integer::intValue).sum() - 1) / 2;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            before -= day.getValue();
            if (before < 0) {
                return new Timing(day.getKey(), !given.isEmpty());
            }
        }
        return new Timing(null, false);
    }

    /** For example "2016-05-07×3 2016-05-08~1", as {@link #of} reads it. */
    String inWords() {
        StringJoiner words = new StringJoiner(" ");
        given.forEach((day, articles) -> words.add(day.toString() + GIVEN + articles));
        stated.forEach((day, articles) -> words.add(day.toString() + STATED + articles));
        return words.toString();
    }

    static Days of(String words) {
        Map<LocalDate, Integer> given = new TreeMap<>();
        Map<LocalDate, Integer> stated = new TreeMap<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            int sign = Math.max(word.indexOf(GIVEN), word.indexOf(STATED));
            (word.charAt(sign) == GIVEN ? given : stated)
                    .put(LocalDate.parse(word.substring(0, sign)), Integer.valueOf(word.substring(sign + 1)));
        }
        return new Days(given, stated);
    }
}
