package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Points of a matter, by their numbers, that answer one question, what ties them together and what lies near. Holds for as long as the
 * matter has the same points.
 */
record Clustered(List<Integer> points, List<Bond> bonds, List<Bond> near) {
    private static final int MOST_NEAR = 5;

    /** Two points and their match. */
    record Bond(int one, int other, Match match) {}

    /** All clusters, those of a single point among them: several may say it. */
    static List<Clustered> of(List<Point> points, Beside beside, Evidence evidence, Pairs<Closeup> pairs) {
        Matches matches = Matches.of(points, beside, evidence, pairs);
        List<List<Integer>> clusters = components(points.size(), matches).stream()
                .flatMap(component -> Linkage.of(component, matches).stream())
                .toList();
        Set<Integer> loose = clusters.stream()
                .filter(cluster -> cluster.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return Stream.concat(clusters.stream(), Rivals.of(clusters, points.size(), matches).stream())
                .map(cluster -> of(cluster, loose, points, matches))
                .toList();
    }

    private static Clustered of(List<Integer> members, Set<Integer> loose, List<Point> points, Matches matches) {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            strongest(members.get(i), members.subList(0, i), matches).ifPresent(bonds::add);
        }
        return new Clustered(members, bonds, near(members, loose, points, matches));
    }

    private static Optional<Bond> strongest(int point, List<Integer> others, Matches matches) {
        return others.stream()
                .filter(other -> matches.score(other, point) != Double.NEGATIVE_INFINITY)
                .max(Comparator.comparingDouble(other -> matches.score(other, point)))
                .map(other -> new Bond(other, point, matches.between(other, point)));
    }

    private static List<Bond> near(List<Integer> members, Set<Integer> loose, List<Point> points, Matches matches) {
        return members.stream()
                .flatMap(member -> matches.related(member).stream())
                .filter(loose::contains)
                .filter(point -> !members.contains(point))
                .distinct()
                .filter(point -> !points.get(point).testimony().reading().quiet())
                .filter(point -> matches.average(members, List.of(point)) >= Match.SUGGEST)
                .sorted(Comparator.comparingDouble((Integer point) -> -matches.average(members, List.of(point)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .flatMap(point -> strongest(point, members, matches).stream())
                .toList();
    }

    /** Points that hang together by single links: an average link never reaches from one such set into another. */
    private static List<List<Integer>> components(int size, Matches matches) {
        boolean[] seen = new boolean[size];
        List<List<Integer>> components = new ArrayList<>();
        for (int start = 0; start < size; start++) {
            if (!seen[start]) {
                seen[start] = true;
                List<Integer> component = new ArrayList<>(List.of(start));
                for (int next = 0; next < component.size(); next++) {
                    for (int other : matches.joining(component.get(next))) {
                        if (!seen[other]) {
                            seen[other] = true;
                            component.add(other);
                        }
                    }
                }
                component.sort(Comparator.naturalOrder());
                components.add(component);
            }
        }
        return components;
    }
}
