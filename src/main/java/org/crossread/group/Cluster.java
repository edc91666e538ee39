package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.group.Clustered.Bond;
import org.crossread.group.Group.Link;
import org.crossread.group.Point.Voice;
import org.crossread.statement.Testimony;

/** Points that answer one question, with what ties them together and what lies near. */
record Cluster(List<Point> points, List<Link> links, List<Link> near) {
    static Cluster of(Clustered found, List<Point> points) {
        return new Cluster(
                found.points().stream().map(points::get).toList(),
                found.bonds().stream().map(bond -> link(bond, points)).toList(),
                found.near().stream()
                        .filter(bond -> points.get(bond.other()).voices().size() == 1)
                        .map(bond -> link(bond, points))
                        .toList());
    }

    private static Link link(Bond bond, List<Point> points) {
        return new Link(
                points.get(bond.one()).testimony(), points.get(bond.other()).testimony(), bond.match());
    }

    boolean hasSeveralVoices() {
        return points.size() > 1 || points.get(0).voices().size() > 1;
    }

    /** Its place in the order of the witnesses and of their texts. */
    int number() {
        return points.get(0).number();
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

    Group group(Constraints constraints) {
        Testimony<?> first = points.get(0).testimony();
        String question = points.stream()
                .map(point -> point.testimony().reading().slot().question())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Group(first.check().id(), first.reading().slot().key(), question, members(constraints), links, near);
    }

    /** One statement of each witness, the first of those that it makes, and all of those that people put here. */
    private List<Testimony<?>> members(Constraints constraints) {
        Stream<Voice> all = points.stream().flatMap(point -> point.voices().stream());
        if (points.size() == 1) {
            return all.<Testimony<?>>map(Voice::testimony).toList();
        }
        List<Testimony<?>> members = new ArrayList<>();
        String last = "";
        for (Voice voice : all.sorted(Comparator.comparingInt(Voice::number)).toList()) {
            String witness = voice.testimony().witness().id();
            if (!witness.equals(last) || constraints.concern(voice.testimony())) {
                members.add(voice.testimony());
            }
            last = witness;
        }
        return members;
    }
}
