package org.crossread.check.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which letters stand for one sound where a name is written after the habits of one language or another: "ch", "tch", "tsch", "cz" and
 * "č" are one, and "ch" is also the "kh" of others.
 */
final class Sounds {
    /** The most letters that a spelling of one sound has. */
    static final int LONGEST;

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final Map<String, Sounds> SPELLINGS = new HashMap<>();

    static {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Map<Integer, Double>> read = new HashMap<>();
        for (List<String> row : Rows.of("sounds.csv")) {
            int sound = numbers.computeIfAbsent(row.get(0), s -> numbers.size());
            double cost = Double.parseDouble(row.get(1));
            for (String spelling : row.get(2).split(";")) {
                read.computeIfAbsent(spelling, s -> new LinkedHashMap<>()).merge(sound, cost, Math::min);
            }
        }
        read.forEach((spelling, sounds) -> SPELLINGS.put(spelling, new Sounds(sounds)));
        LONGEST = read.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private final int[] numbers;
    private final double[] costs;
    private final long set;

    private Sounds(Map<Integer, Double> sounds) {
        numbers = sounds.keySet().stream().mapToInt(Integer::intValue).toArray();
        long all = 0;
        for (int number : numbers) {
            all |= 1L << number;
        }
        set = all;
        costs = sounds.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The sounds that these letters may stand for; null where they are no spelling of one sound. */
    static @Nullable Sounds of(String letters) {
        return SPELLINGS.get(letters);
    }

    /** The sounds as a set of bits; there are fewer than 64 of them or, where not, some share one. */
    long set() {
        return set;
    }

    /** How far apart two spellings are if they stand for one sound: 0 where both are usual, infinite where they share none. */
    double apart(Sounds other) {
        if ((set & other.set) == 0) {
            return NONE;
        }
        double least = NONE;
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < other.numbers.length; j++) {
                if (numbers[i] == other.numbers[j]) {
                    least = Math.min(least, costs[i] + other.costs[j]);
                }
            }
        }
        return least;
    }
}
