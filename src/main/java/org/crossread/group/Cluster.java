package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.group.Group.Link;
import org.crossread.statement.Testimony;

/** Points that answer one question, with what ties them together and what lies near. */
record Cluster(List<Point> points, List<Link> links, List<Link> near) {
    private static final int MOST_NEAR = 5;

    /** @param loose points of the same key that stand in no group */
    static Cluster of(List<Integer> members, List<Integer> loose, List<Point> points, Matches matches) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            strongest(members.get(i), members.subList(0, i), points, matches).ifPresent(links::add);
        }
        List<Link> near = members.size() < 2 ? List.of() : near(members, loose, points, matches);
        return new Cluster(members.stream().map(points::get).toList(), links, near);
    }

    private static Optional<Link> strongest(int point, List<Integer> others, List<Point> points, Matches matches) {
        return others.stream()
                .filter(other -> !matches.sameWitness(other, point))
                .max(Comparator.comparingDouble(
                        other -> matches.between(other, point).score()))
                .map(other -> link(other, point, points, matches));
    }

    private static Link link(int one, int other, List<Point> points, Matches matches) {
        return new Link(points.get(one).testimony(), points.get(other).testimony(), matches.between(one, other));
    }

    private static List<Link> near(List<Integer> members, List<Integer> loose, List<Point> points, Matches matches) {
        return loose.stream()
                .filter(point -> !points.get(point).testimony().reading().quiet())
                .filter(point -> matches.average(members, List.of(point)) >= Match.SUGGEST)
                .sorted(Comparator.comparingDouble((Integer point) -> -matches.average(members, List.of(point)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .flatMap(point -> strongest(point, members, points, matches).stream())
                .toList();
    }

    /** Both in one, because people said that these two statements belong together. */
    Cluster with(Cluster other, Testimony<?> one, Testimony<?> another) {
        List<Point> merged = new ArrayList<>(points);
        merged.addAll(other.points);
        merged.sort(Comparator.comparing(Point::number));
        Link bond = new Link(one, another, Match.BY_PEOPLE);
        List<Link> all = Stream.of(links, List.of(bond), other.links)
                .flatMap(List::stream)
                .toList();
        List<Link> around = Stream.concat(near.stream(), other.near.stream())
                .filter(link -> merged.stream().noneMatch(point -> point.testimony() == link.other()))
                .toList();
        return new Cluster(merged, all, around);
    }

    Group group() {
        Testimony<?> first = points.get(0).testimony();
        String question = points.stream()
                .map(point -> point.testimony().reading().slot().question())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Group(
                first.check().id(),
                first.reading().slot().key(),
                question,
                points.stream().<Testimony<?>>map(Point::testimony).toList(),
                links,
                near);
    }
}
