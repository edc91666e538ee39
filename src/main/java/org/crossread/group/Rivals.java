package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Points that contradict a cluster they do not belong to. Words that two people are said to have used stand with each speaker's own
 * words; who used them is a question between the two clusters.
 */
final class Rivals {
    private Rivals() {}

    /** For each point, itself and those of a foreign cluster that its words contradict. */
    static List<List<Integer>> of(List<Point> points, List<List<Integer>> clusters, Matches matches) {
        List<List<Integer>> rivals = new ArrayList<>();
        for (List<Integer> cluster : clusters) {
            for (int i = 0; i < points.size(); i++) {
                int rival = i;
                List<Integer> contradicted = cluster.stream()
                        .filter(member -> matches.joins(rival, member) && matches.between(rival, member).contradicts())
                        .toList();
                if (!cluster.contains(i) && !contradicted.isEmpty()) {
                    List<Integer> question = new ArrayList<>(contradicted);
                    question.add(i);
                    question.sort(Comparator.naturalOrder());
                    rivals.add(List.copyOf(question));
                }
            }
        }
        return rivals.stream().distinct().toList();
    }
}
