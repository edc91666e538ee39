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

    /** A point and a cluster that it does not belong to. */
    private record Against(int point, int cluster) {}

    /** For each point, itself and those of a foreign cluster that its words contradict. */
    static List<List<Integer>> of(List<List<Integer>> clusters, int points, Matches matches) {
        int[] clusterOf = new int[points];
        for (int i = 0; i < clusters.size(); i++) {
            for (int point : clusters.get(i)) {
                clusterOf[point] = i;
            }
        }
        Map<Against, TreeSet<Integer>> questions = new LinkedHashMap<>();
        for (int[] pair : matches.contradictions()) {
            if (clusterOf[pair[0]] != clusterOf[pair[1]]) {
                note(pair[0], pair[1], clusterOf, questions);
                note(pair[1], pair[0], clusterOf, questions);
            }
        }
        return questions.values().stream().map(List::copyOf).distinct().toList();
    }

    private static void note(int one, int other, int[] clusterOf, Map<Against, TreeSet<Integer>> questions) {
        questions
                .computeIfAbsent(new Against(one, clusterOf[other]), k -> new TreeSet<>(List.of(one)))
                .add(other);
    }
}
