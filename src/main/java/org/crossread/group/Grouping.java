package org.crossread.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.statement.Testimony;

/**
 * Puts testimonies that answer one question side by side: candidates share a slot key, pairs are scored by {@link Match}, and clusters
 * grow by average link with at most one testimony per witness.
 */
public final class Grouping {
    /** Beyond this many points on one key, the most alike surroundings would have to be looked up: a story has a few dozen. */
    private static final int MOST_POINTS = 600;

    private Grouping() {}

    /** The groups of at least two witnesses, in the order of their first member: a function of these arguments alone. */
    public static List<Group> of(List<Testimony<?>> testimonies, Closeness closeness, Constraints constraints) {
        Evidence evidence = new Evidence(Times.of(testimonies), Prior.of(testimonies), closeness, constraints);
        List<Cluster> clusters = points(testimonies).stream()
                .flatMap(points -> clusters(points, evidence).stream())
                .toList();
        return Bound.together(clusters, constraints).stream()
                .filter(cluster -> cluster.points().size() > 1)
                .sorted(Comparator.comparingInt(
                        cluster -> cluster.points().get(0).number()))
                .map(Cluster::group)
                .toList();
    }

    /** What is said, by what it is about. */
    private static Collection<List<Point>> points(List<Testimony<?>> testimonies) {
        Map<String, List<Point>> byKey = new LinkedHashMap<>();
        Map<String, Point> said = new HashMap<>();
        for (int i = 0; i < testimonies.size(); i++) {
            Testimony<?> testimony = testimonies.get(i);
            String key =
                    testimony.check().id() + " " + testimony.reading().slot().key();
            Point known = testimony.reading().quiet() ? null : said.get(mention(key, testimony));
            List<Point> points = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            if (known != null) {
                known.mentionedAgain(testimony);
            } else if (points.size() < MOST_POINTS) {
                Point point = Point.of(i, testimony);
                points.add(point);
                said.put(mention(key, testimony), point);
            }
        }
        return byKey.values();
    }

    private static String mention(String key, Testimony<?> testimony) {
        return testimony.witness().id() + " " + key + " " + testimony.words();
    }

    private static List<Cluster> clusters(List<Point> points, Evidence evidence) {
        if (points.stream().map(Point::witness).distinct().count() < 2) {
            return List.of();
        }
        Matches matches = new Matches(points, evidence);
        List<List<Integer>> clusters = components(points.size(), matches).stream()
                .flatMap(component -> Linkage.of(component, matches).stream())
                .toList();
        List<Integer> loose = clusters.stream()
                .filter(cluster -> cluster.size() == 1)
                .flatMap(List::stream)
                .toList();
        boolean aligned = points.get(0).alignsWords();
        return Stream.concat(clusters.stream(), aligned ? Rivals.of(clusters, matches).stream() : Stream.empty())
                .map(cluster -> Cluster.of(cluster, loose, points, matches))
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
                    for (int other = 0; other < size; other++) {
                        if (!seen[other] && matches.joins(component.get(next), other)) {
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
