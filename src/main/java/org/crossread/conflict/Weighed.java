package org.crossread.conflict;

import java.util.List;
import org.crossread.group.Group;
import org.crossread.group.Group.Link;
import org.crossread.group.Match;
import org.crossread.group.Reasons;
import org.crossread.statement.Testimony;

/** The reasons of a group as they are stored: places in stored articles for what was read. */
final class Weighed {
    /** What speaks against everything weighs this much: JSON knows no infinity. */
    private static final double LEAST = -99;

    private Weighed() {}

    static Reasons of(Group group, Passages passages) {
        List<Testimony<?>> members = group.members();
        return new Reasons(
                group.links().stream()
                        .map(link -> new Reasons.Tie(
                                members.indexOf(link.one()), members.indexOf(link.other()), weights(link.match())))
                        .toList(),
                group.near().stream().map(link -> near(link, members, passages)).toList());
    }

    private static Reasons.Near near(Link link, List<Testimony<?>> members, Passages passages) {
        Testimony<?> other = link.other();
        return new Reasons.Near(
                Long.parseLong(other.witness().id()),
                passages.version(other.witness()),
                other.reading().span().start(),
                other.reading().span().end(),
                other.reading().text(),
                members.indexOf(link.one()),
                weights(link.match()));
    }

    private static List<Reasons.Weight> weights(Match match) {
        return match.weights().stream()
                .map(weight -> new Reasons.Weight(weight.evidence(), Math.max(LEAST, weight.bits())))
                .toList();
    }
}
