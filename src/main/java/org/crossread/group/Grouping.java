package org.crossread.group;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts testimonies that answer one question side by side: candidates share a slot key, pairs are scored by {@link Match}, and clusters
 * grow by average link with at most one testimony per witness.
 */
public final class Grouping {
    private Grouping() {}

    /** The groups of at least two witnesses, in the order of their first member: a function of all but the last of these arguments. */
    public static List<Group> of(
            List<Contribution> contributions, Closeness closeness, Constraints constraints, Earlier earlier) {
        Map<String, Matter> matters = matters(contributions, constraints);
        earlier.keep(matters.keySet());
        Evidence evidence = new Evidence(closeness, constraints);
        List<Cluster> clusters = matters.values().stream()
                .filter(Matter::hasSeveralWitnesses)
                .flatMap(matter -> clusters(matter, evidence, earlier))
                .toList();
        return Bound.together(clusters, constraints).stream()
                .filter(Cluster::hasSeveralVoices)
                .sorted(Comparator.comparingInt(Cluster::number))
                .map(cluster -> cluster.group(constraints))
                .toList();
    }

    private static Map<String, Matter> matters(List<Contribution> contributions, Constraints constraints) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        int number = 0;
        for (Contribution contribution : contributions) {
            for (List<Statement> statements : contribution.statements()) {
                Matter matter = matters.computeIfAbsent(statements.get(0).matter(), Matter::new);
                for (Statement statement : statements) {
                    matter.add(number + statement.place(), statement, constraints);
                }
            }
            number += contribution.size();
        }
        return matters;
    }

    private static Stream<Cluster> clusters(Matter matter, Evidence evidence, Earlier earlier) {
        List<Point> points = matter.points();
        return earlier
                .clusters(
                        matter.name(),
                        points,
                        evidence.constraints(),
                        pairs -> Clustered.of(
                                points, new Beside(matter, points, evidence.constraints()), evidence, pairs))
                .stream()
                .map(cluster -> Cluster.of(cluster, points));
    }
}
