package org.crossread.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the last grouping of a story worked out, matter by matter: where one has the same points again, it need not be worked out anew.
 * Nothing but time depends on it.
 */
public final class Earlier {
    private final Map<String, Remembered> byMatter = new HashMap<>();

    /** Of the pairs of a matter, a tenth of a kilobyte each. */
    private static final int MOST = 20_000;

    private record Remembered(
            List<Statement> statements, Constraints constraints, Pairs<Closeup> pairs, List<Clustered> clusters) {
        boolean holds(List<Statement> now, Constraints decided) {
            return statements.equals(now) && constraints.equals(decided);
        }
    }

    /** The clusters of a matter with these points. */
    List<Clustered> clusters(
            String matter,
            List<Point> points,
            Constraints constraints,
            Function<Pairs<Closeup>, List<Clustered>> anew) {
        List<Statement> statements = points.stream().map(Point::statement).toList();
        Remembered known = byMatter.get(matter);
        if (known == null || !known.holds(statements, constraints)) {
            Pairs<Closeup> pairs = known == null ? new Pairs<>(MOST) : known.pairs;
            pairs.next();
            known = new Remembered(statements, constraints, pairs, anew.apply(pairs));
            byMatter.put(matter, known);
        }
        return known.clusters;
    }

    /** How many pairs it keeps. */
    public int pairs() {
        return byMatter.values().stream()
                .mapToInt(remembered -> remembered.pairs().size())
                .sum();
    }

    /** Forgets the matters of which nobody speaks any more. */
    void keep(Set<String> matters) {
        byMatter.keySet().retainAll(matters);
    }
}
