package org.crossread.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Points that contradict a cluster they do not belong to. Words that two people are said to have used stand with each speaker's own
 * words; who used them is a question between the two clusters.
 */
final class Rivals {
    private Rivals() {}

    /** For each point, itself and those of a foreign cluster that its words contradict. */
    static List<List<Integer>> of(List<List<Integer>> clusters, Matches matches) {
        Map<List<Integer>, TreeSet<Integer>> questions = new LinkedHashMap<>();
        for (int[] pair : matches.contradictions()) {
            int one = clusterOf(pair[0], clusters);
            int other = clusterOf(pair[1], clusters);
            if (one != other) {
                questions
                        .computeIfAbsent(List.of(pair[0], other), k -> new TreeSet<>(List.of(pair[0])))
                        .add(pair[1]);
                questions
                        .computeIfAbsent(List.of(pair[1], one), k -> new TreeSet<>(List.of(pair[1])))
                        .add(pair[0]);
            }
        }
        return questions.values().stream().map(List::copyOf).distinct().toList();
    }

    private static int clusterOf(int point, List<List<Integer>> clusters) {
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).contains(point)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Every point is in a cluster.");
    }
}
