package org.crossread.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.statement.Testimony;

/** One cause is one conflict: of several findings over the same sentences of the same articles only the first in rank stands. */
final class RootCauses {
    private RootCauses() {}

    /**
     * @param ranked most important first
     * @return the same order without repetitions; a lost "not" in a quote is a matter of the quote, whatever else notices it
     */
    static List<Finding> collapse(List<Finding> ranked) {
        List<Finding> kept = new ArrayList<>();
        Stream.concat(ranked.stream().filter(f -> !isGeneral(f)), ranked.stream().filter(RootCauses::isGeneral))
                .forEach(finding -> {
                    if (kept.stream().noneMatch(other -> sameCause(finding, other))) {
                        kept.add(finding);
                    }
                });
        return ranked.stream().filter(kept::contains).toList();
    }

    private static boolean isGeneral(Finding finding) {
        return finding.check().equals("negation");
    }

    private static boolean sameCause(Finding finding, Finding other) {
        return overlaps(finding, other) && places(other).containsAll(places(finding));
    }

    /** Two different figures in one sentence are two causes; a number inside a quote and the quote itself are one. */
    private static boolean overlaps(Finding finding, Finding other) {
        return finding.testimonies().allMatch(t -> other.testimonies().anyMatch(o -> overlap(t, o)));
    }

    private static boolean overlap(Testimony<?> one, Testimony<?> other) {
        return one.witness().id().equals(other.witness().id())
                && (one.reading().span().overlaps(other.reading().span())
                        || (wording(one) && wording(other) && one.clause().span().overlaps(other.clause().span())));
    }

    private static boolean wording(Testimony<?> testimony) {
        return WORDING.contains(testimony.check().id());
    }

    private static final Set<String> WORDING = Set.of("quote", "negation", "direction");

    private static Set<String> places(Finding finding) {
        return finding.testimonies()
                .map(t -> t.witness().id() + " " + t.clause().sentence().span().start())
                .collect(Collectors.toSet());
    }
}
