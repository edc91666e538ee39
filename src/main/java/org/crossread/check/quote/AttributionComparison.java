package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.language.Words;
import org.crossread.check.quote.Utterance.Word;

/** Whether two articles give the same words to different people. */
final class AttributionComparison {
    private static final double ALIGNED = 0.7;
    private static final int FEWEST = 3;
    /** Judgements so common that two people may well make them of one thing. */
    private static final Set<String> COMMON = Words.list(
            "serious grave critical crucial vital important essential strong positive negative dangerous difficult successful historic tragic unacceptable");
    /** Events that many people condemn or praise alike. */
    private static final Set<String> REACTED_TO = Words.list(
            "attack war invasion killing death murder explosion shooting bombing crash disaster earthquake flood fire election verdict crime violence");

    private final Said one;
    private final Said other;
    private final Alignment alignment;

    private AttributionComparison(Said one, Said other) {
        this.one = one;
        this.other = other;
        this.alignment = Alignment.of(one.utterance(), other.utterance());
    }

    static Comparison of(Said one, Said other) {
        if (one.reported() || other.reported()) {
            return reported(one, other);
        }
        AttributionComparison comparison = new AttributionComparison(one, other);
        return one.isShort() && other.isShort() ? comparison.judgements() : comparison.sentences();
    }

    /** What is only reported is read, and never in conflict: two people may well say one thing in other words. */
    private static Comparison reported(Said one, Said other) {
        boolean same = one.words().equals(other.words()) && one.speaker().equalTo(other.speaker());
        return same
                ? Comparison.of(
                        Outcome.SAME,
                        "Both report the same words of " + one.speaker().display() + ".")
                : Comparison.of(Outcome.UNRELATED, "What is reported in other words is read, but not compared.");
    }

    private Comparison sentences() {
        boolean whole = !one.isShort() && !other.isShort();
        if (!whole || alignment.containment() < ALIGNED || alignment.shared().size() < FEWEST) {
            return Comparison.of(Outcome.UNRELATED, "They are not the same words.");
        }
        if (!one.speaker().differsFrom(other.speaker())) {
            return agreed();
        }
        boolean sure = !one.resolved() && !other.resolved();
        return Comparison.of(
                sure ? Outcome.CONFLICT : Outcome.DIFFERS,
                "The same words (" + alignment.shared().size() + " of " + alignment.shorterSize()
                        + " that carry meaning) are " + voices() + ".");
    }

    private Comparison judgements() {
        List<String> shared = judging();
        if (shared.isEmpty()
                && !one.utterance().plain().equals(other.utterance().plain())) {
            return Comparison.of(Outcome.UNRELATED, "They share no judging word.");
        }
        if (!one.about().isEmpty() && !other.about().isEmpty() && !one.about().equals(other.about())) {
            return Comparison.of(
                    Outcome.UNRELATED, "One judges a " + one.about() + ", the other a " + other.about() + ".");
        }
        if (!one.speaker().differsFrom(other.speaker())) {
            return agreed();
        }
        String words = "“" + String.join("” and “", shared) + "”";
        if (!disputable(shared)) {
            return Comparison.of(Outcome.COMPATIBLE, words + " is " + voices() + "; both may well have said it.");
        }
        return Comparison.of(Outcome.CONFLICT, "For the same kind of event, " + words + " is " + voices() + ".");
    }

    /** Whether it takes one of them not to have said it: people, by name, of one meeting, in a word that not everybody uses. */
    private boolean disputable(List<String> shared) {
        boolean people = one.speaker().isPerson() && other.speaker().isPerson() && !one.resolved() && !other.resolved();
        boolean event =
                !one.about().isEmpty() && one.about().equals(other.about()) && !REACTED_TO.contains(one.about());
        return people && event && shared.stream().anyMatch(word -> !COMMON.contains(word));
    }

    private Comparison agreed() {
        boolean same = one.speaker().equalTo(other.speaker());
        if (same && one.utterance().plain().equals(other.utterance().plain())) {
            return Comparison.of(
                    Outcome.SAME, "Both give the same words to " + one.speaker().display() + ".");
        }
        return Comparison.of(
                Outcome.COMPATIBLE,
                same
                        ? "Both give the words to " + one.speaker().display() + ", rendered differently."
                        : "They are " + voices() + ", who may speak for one another.");
    }

    private String voices() {
        return one.speaker().display() + "'s in one article and "
                + other.speaker().display() + "'s in the other";
    }

    /** The judging words that stand in both, in the same form. */
    private List<String> judging() {
        List<String> shared = new ArrayList<>();
        for (Word word : one.utterance().words()) {
            String lower = word.text().toLowerCase(java.util.Locale.ROOT);
            boolean both = other.utterance().words().stream()
                    .anyMatch(w -> w.stem().equals(word.stem()) && w.negated() == word.negated());
            if (both && Evaluation.isAdjective(lower)) {
                shared.add(lower);
            }
        }
        return shared;
    }
}
