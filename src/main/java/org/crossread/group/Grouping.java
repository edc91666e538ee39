package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.statement.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Puts testimonies that answer one question side by side: candidates share a slot key, pairs are scored by {@link Match}, and clusters
 * grow by average link with at most one testimony per witness.
 */
public final class Grouping {
    /** Beyond this many points on one key, the most alike surroundings would have to be looked up: a story has a few dozen. */
    private static final int MOST_POINTS = 600;

    private Grouping() {}

    /** The groups of at least two witnesses, in the order of their first member. */
    public static List<Group> of(List<Testimony<?>> testimonies) {
        return of(testimonies, Closeness.NONE);
    }

    /** The same where it is also known how near the meanings of clauses lie. */
    public static List<Group> of(List<Testimony<?>> testimonies, Closeness closeness) {
        Times times = Times.of(testimonies);
        Prior prior = Prior.of(testimonies);
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
        return byKey.values().stream()
                .flatMap(points -> clusters(points, times, prior, closeness).stream())
                .filter(cluster -> cluster.size() > 1)
                .sorted(Comparator.comparingInt(cluster -> cluster.get(0).number()))
                .map(Grouping::group)
                .toList();
    }

    private static String mention(String key, Testimony<?> testimony) {
        return testimony.witness().id() + " " + key + " " + testimony.words();
    }

    private static List<List<Point>> clusters(List<Point> points, Times times, Prior prior, Closeness closeness) {
        if (points.stream().map(Point::witness).distinct().count() < 2) {
            return List.of();
        }
        Matches matches = new Matches(points, times, prior, closeness);
        List<List<Integer>> clusters = components(points.size(), matches).stream()
                .flatMap(component -> averageLinked(component, matches).stream())
                .toList();
        boolean aligned = points.get(0).alignsWords();
        return Stream.concat(clusters.stream(), aligned ? Rivals.of(clusters, matches).stream() : Stream.empty())
                .map(cluster -> cluster.stream().map(points::get).toList())
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

    private static List<List<Integer>> averageLinked(List<Integer> points, Matches matches) {
        List<List<Integer>> clusters = new ArrayList<>();
        points.forEach(point -> clusters.add(List.of(point)));
        for (Merge best = best(clusters, matches); best != null; best = best(clusters, matches)) {
            List<Integer> merged = new ArrayList<>(clusters.get(best.one()));
            merged.addAll(clusters.get(best.other()));
            merged.sort(Comparator.naturalOrder());
            clusters.set(best.one(), merged);
            clusters.remove(best.other());
        }
        return clusters;
    }

    private record Merge(int one, int other, double link) {}

    private static @Nullable Merge best(List<List<Integer>> clusters, Matches matches) {
        Merge best = null;
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = i + 1; j < clusters.size(); j++) {
                double link = averageLink(clusters.get(i), clusters.get(j), matches);
                if (link >= Match.JOIN && (best == null || link > best.link())) {
                    best = new Merge(i, j, link);
                }
            }
        }
        return best;
    }

    private static double averageLink(List<Integer> one, List<Integer> other, Matches matches) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                if (matches.sameWitness(i, j)) {
                    return Double.NEGATIVE_INFINITY;
                }
                sum += matches.between(i, j).score();
            }
        }
        return sum / (one.size() * other.size());
    }

    private static Group group(List<Point> cluster) {
        Testimony<?> first = cluster.get(0).testimony();
        String question = cluster.stream()
                .map(point -> point.testimony().reading().slot().question())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Group(
                first.check().id(),
                first.reading().slot().key(),
                question,
                cluster.stream().<Testimony<?>>map(Point::testimony).toList());
    }
}
