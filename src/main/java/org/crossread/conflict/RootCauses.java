package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.statement.Testimony;

/** One cause is one conflict: of several findings over the same sentences of the same articles the most specific one stands. */
final class RootCauses {
    /** Checks of wording, most specific first: a lost "not" in a quote is a matter of the quote, whatever else notices it. */
    static final List<String> WORDING = List.of("quote", "direction", "negation", "wording");

    private RootCauses() {}

    /**
     * Leaves out repetitions; what stands takes on the weight of what it stands for.
     *
     * @param ranked most important first
     */
    static List<Finding> collapse(List<Finding> ranked) {
        List<Finding> kept = new ArrayList<>();
        ranked.stream()
                .sorted(Comparator.comparingInt(finding -> WORDING.indexOf(finding.check())))
                .forEach(finding -> keep(finding, kept));
        return kept.stream().sorted(Finding.BY_PRIORITY).toList();
    }

    private static void keep(Finding finding, List<Finding> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (sameCause(finding, kept.get(i))) {
                kept.set(i, kept.get(i).weighing(finding));
                return;
            }
        }
        kept.add(finding);
    }

    /** Every reading of one overlaps a reading of the other, in the same sentences. */
    private static boolean sameCause(Finding finding, Finding other) {
        return places(other).containsAll(places(finding))
                && finding.testimonies().allMatch(t -> other.testimonies().anyMatch(o -> overlap(t, o)));
    }

    /**
     * Two figures in one sentence are two causes; a number inside a quote and the quote itself are one, and so is whatever else two
     * sentences differ in where a check of its own has found a difference.
     */
    private static boolean overlap(Testimony<?> one, Testimony<?> other) {
        boolean wording = WORDING.contains(one.check().id())
                && WORDING.contains(other.check().id());
        return one.witness().id().equals(other.witness().id())
                && (one.reading().span().overlaps(other.reading().span())
                        || one.check().id().equals("wording")
                        || (wording
                                && one.clause().span().overlaps(other.clause().span())));
    }

    private static Set<String> places(Finding finding) {
        return finding.testimonies()
                .map(t -> t.witness().id() + " " + t.clause().sentence().offset())
                .collect(Collectors.toSet());
    }
}
