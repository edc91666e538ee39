package org.crossread.conflict;

import java.util.List;
import java.util.stream.Collectors;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;

/** A collation in words, one line a finding, without the numbers under which articles are kept: two that read alike are alike. */
final class Told {
    private Told() {}

    static List<String> of(Collation collation) {
        return List.of(
                lines("group", collation.groups().stream().map(Told::group).toList()),
                lines(
                        "conflict",
                        collation.conflicts().stream().map(Told::finding).toList()),
                lines(
                        "compatible",
                        collation.compatible().stream().map(Told::finding).toList()),
                lines(
                        "variant",
                        collation.variants().stream().map(Told::finding).toList()),
                lines(
                        "slip",
                        collation.slips().stream()
                                .map(found -> found.witness().source() + " " + found.slip())
                                .toList()));
    }

    private static String lines(String kind, List<String> lines) {
        return lines.stream().map(line -> kind + " " + line).collect(Collectors.joining("\n"));
    }

    private static String group(Group group) {
        return group.check() + " " + group.question() + " " + testimonies(group.members());
    }

    private static String finding(Finding finding) {
        return finding.check() + " " + finding.question() + " " + finding.outcome() + " " + finding.severity() + " "
                + finding.likelihood() + " " + finding.context() + " " + finding.why() + " "
                + finding.sides().stream().map(Told::testimonies).toList();
    }

    private static String testimonies(List<Testimony<?>> testimonies) {
        return testimonies.stream()
                .map(t -> t.witness().source() + " " + t.witness().published() + " "
                        + t.reading().span() + " " + t.words() + " (" + t.attribution() + ")")
                .toList()
                .toString();
    }
}
