package org.crossread.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about and when: the weights of its articles added up, only the heaviest kept, and how many articles each day has. Costs
 * the same to extend and to compare however many articles there are.
 */
record Centre(Weights weights, Map<LocalDate, Integer> days) {
    static final Centre EMPTY = new Centre(Weights.NONE, Map.of());

    private static final int TERMS = 200;

    Centre plus(Weights article, @Nullable LocalDate day) {
        Map<LocalDate, Integer> more = new TreeMap<>(days);
        if (day != null) {
            more.merge(day, 1, Integer::sum);
        }
        return new Centre(weights.plus(article).limited(TERMS), more);
    }

    /** The median day of the articles, the earlier of two; null where none has a day. */
    @Nullable LocalDate day() {
        List<LocalDate> all = new ArrayList<>(days.keySet());
        int before = (days.values().stream().mapToInt(Integer::intValue).sum() - 1) / 2;
        for (LocalDate day : all) {
            before -= days.getOrDefault(day, 0);
            if (before < 0) {
                return day;
            }
        }
        return null;
    }

    /** The days with their numbers of articles, as {@link #days(String)} reads them. */
    String daysInWords() {
        StringJoiner words = new StringJoiner(" ");
        new TreeMap<>(days).forEach((day, articles) -> words.add(day + "×" + articles));
        return words.toString();
    }

    static Map<LocalDate, Integer> days(String words) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        if (!words.isEmpty()) {
            for (String day : words.split(" ")) {
                int sign = day.indexOf('×');
                days.put(LocalDate.parse(day.substring(0, sign)), Integer.valueOf(day.substring(sign + 1)));
            }
        }
        return days;
    }
}
