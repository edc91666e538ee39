package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.statement.Testimony;
import org.crossread.text.Sentence;

/** One cause is one conflict: of several findings over the same sentences of the same articles the most specific one stands. */
final class RootCauses {
    /** Checks of wording, most specific first: a lost "not" in a quote is a matter of the quote, whatever else notices it. */
    static final List<String> WORDING = List.of("quote", "direction", "negation", "wording");

    private final List<Cause> kept = new ArrayList<>();
    private final Map<Sentence, List<Integer>> at = new IdentityHashMap<>();

    private RootCauses() {}

    /**
     * Leaves out repetitions; what stands takes on the weight of what it stands for.
     *
     * @param ranked most important first
     */
    static List<Finding> collapse(List<Finding> ranked) {
        RootCauses causes = new RootCauses();
        ranked.stream()
                .sorted(Comparator.comparingInt(finding -> WORDING.indexOf(finding.check())))
                .forEach(causes::keep);
        return causes.kept.stream()
                .map(Cause::finding)
                .sorted(Finding.BY_PRIORITY)
                .toList();
    }

    private record Cause(Finding finding, Set<Sentence> sentences, Map<String, List<Testimony<?>>> byWitness) {
        static Cause of(Finding finding) {
            Set<Sentence> sentences = Collections.newSetFromMap(new IdentityHashMap<>());
            Map<String, List<Testimony<?>>> byWitness = new HashMap<>();
            finding.testimonies().forEach(testimony -> {
                sentences.add(testimony.clause().sentence());
                byWitness
                        .computeIfAbsent(testimony.witness().id(), id -> new ArrayList<>(1))
                        .add(testimony);
            });
            return new Cause(finding, sentences, byWitness);
        }

        /** Every reading of the other overlaps a reading of this one, in the same sentences. */
        boolean covers(Cause other) {
            return sentences.containsAll(other.sentences)
                    && other.finding
                            .testimonies()
                            .allMatch(t -> byWitness.getOrDefault(t.witness().id(), List.of()).stream()
                                    .anyMatch(own -> overlap(t, own)));
        }

        Cause weighing(Finding other) {
            return new Cause(finding.weighing(other), sentences, byWitness);
        }
    }

    /** Only what has a sentence in common may be one cause. */
    private void keep(Finding finding) {
        Cause cause = Cause.of(finding);
        Sentence any = finding.sides().get(0).get(0).clause().sentence();
        for (int i : at.getOrDefault(any, List.of())) {
            if (kept.get(i).covers(cause)) {
                kept.set(i, kept.get(i).weighing(finding));
                return;
            }
        }
        cause.sentences()
                .forEach(sentence ->
                        at.computeIfAbsent(sentence, s -> new ArrayList<>(1)).add(kept.size()));
        kept.add(cause);
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
}
