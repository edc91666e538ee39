package org.crossread.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of the shorter of two texts stands in the other, in runs of three words: from 0 to 1. */
final class Likeness {
    private static final int RUN = 3;

    private Likeness() {}

    static double of(String one, String other) {
        Set<Integer> first = runs(one);
        Set<Integer> second = runs(other);
        Set<Integer> shorter = first.size() <= second.size() ? first : second;
        Set<Integer> longer = shorter == first ? second : first;
        return shorter.isEmpty()
                ? 0
                : (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    private static Set<Integer> runs(String text) {
        List<String> words = List.of(text.split("\\s+"));
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
        return runs;
    }
}
