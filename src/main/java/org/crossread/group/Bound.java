package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.group.Constraints.Pair;
import org.crossread.group.Constraints.Said;

/** Clusters as people want them: those whose statements they put together become one, unless they keep others of them apart. */
final class Bound {
    private Bound() {}

    static List<Cluster> together(List<Cluster> clusters, Constraints constraints) {
        if (constraints.together().isEmpty()) {
            return clusters;
        }
        List<Cluster> bound = new ArrayList<>(clusters);
        Map<Said, Point> points = new HashMap<>();
        clusters.forEach(cluster ->
                cluster.points().forEach(point -> points.putIfAbsent(Said.of(point.testimony()), point)));
        constraints.together().stream()
                .map(pair -> points(pair, points))
                .filter(both -> both.size() == 2)
                .sorted(Comparator.comparing((List<Point> both) -> both.get(0).number())
                        .thenComparing(both -> both.get(1).number()))
                .forEach(both -> merge(both.get(0), both.get(1), bound, constraints));
        return bound;
    }

    private static List<Point> points(Pair pair, Map<Said, Point> points) {
        return pair.both().stream()
                .map(said -> Optional.ofNullable(points.get(said)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Point::number))
                .toList();
    }

    private static void merge(Point one, Point other, List<Cluster> clusters, Constraints constraints) {
        Cluster first = clusterOf(one, clusters);
        Cluster second = clusterOf(other, clusters);
        boolean alike =
                one.testimony().check().id().equals(other.testimony().check().id());
        if (first != second && alike && !constraints.keepsApart(first.points(), second.points())) {
            clusters.removeIf(cluster -> cluster == first || cluster == second);
            clusters.add(first.with(second, one.testimony(), other.testimony()));
        }
    }

    private static Cluster clusterOf(Point point, List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.points().contains(point))
                .findFirst()
                .orElseThrow();
    }
}
