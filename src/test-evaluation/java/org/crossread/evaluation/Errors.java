package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong on one set, by class, with a few examples of each. */
final class Errors {
    private static final int KEPT = 50;
    private static final int WORDS = 160;

    private final Map<String, List<String>> examples = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** A class of errors: how often it came, and some examples. */
    record Kind(String name, int count, List<String> examples) {}

    /**
     * @param kind the class of the error, in words: "missed: a range"
     * @param row the id of the row
     * @param words a few words that show it
     */
    void add(String kind, String row, String words) {
        counts.merge(kind, 1, Integer::sum);
        List<String> kept = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        if (kept.size() < KEPT) {
            String line = words.replace('\n', ' ');
            kept.add(row + ": " + (line.length() > WORDS ? line.substring(0, WORDS) + " …" : line));
        }
    }

    /** The classes that came most often, with so many examples each. */
    List<Kind> most(int kinds, int shown) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(kinds)
                .map(e -> new Kind(e.getKey(), e.getValue(), first(e.getKey(), shown)))
                .toList();
    }

    private List<String> first(String kind, int shown) {
        List<String> kept = examples.getOrDefault(kind, List.of());
        return List.copyOf(kept.subList(0, Math.min(shown, kept.size())));
    }
}
