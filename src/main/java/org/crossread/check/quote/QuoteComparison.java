package org.crossread.check.quote;

import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.quote.Utterance.Word;
import org.jspecify.annotations.Nullable;

/** Whether two quotes render the same words, and whether the meaning got changed on the way. */
final class QuoteComparison {
    private static final double SAME_VOICE = 0.5;
    private static final double UNKNOWN_VOICE = 0.65;
    private static final double CHANGED = 0.6;
    private static final double WHOLE = 0.8;
    private static final double LONGER = 1.4;

    private final QuoteCheck.Quote one;
    private final QuoteCheck.Quote other;
    private final Alignment alignment;
    private final boolean sameVoice;

    private QuoteComparison(QuoteCheck.Quote one, QuoteCheck.Quote other) {
        this.one = one;
        this.other = other;
        this.alignment = Alignment.of(one.utterance(), other.utterance());
        this.sameVoice = one.speaker().equalTo(other.speaker());
    }

    static Comparison of(QuoteCheck.Quote one, QuoteCheck.Quote other) {
        if (one.speaker().differsFrom(other.speaker())) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "Said by different people: " + one.speaker().display() + " and "
                            + other.speaker().display() + ". Who said it is compared under attribution.");
        }
        return new QuoteComparison(one, other).compare();
    }

    private Comparison compare() {
        if (one.utterance().plain().equals(other.utterance().plain())) {
            return Comparison.of(Outcome.SAME, "The words are the same.");
        }
        String shared = shared();
        if (!aligned()) {
            return Comparison.of(
                    Outcome.UNRELATED, "They have too few words in common to be one utterance: " + shared + ".");
        }
        String change = change();
        if (change != null) {
            return Comparison.of(
                    Outcome.CONFLICT, "The same utterance by its words (" + shared + "), but " + change + ".");
        }
        boolean part = alignment.longerSize() > LONGER * alignment.shorterSize() && alignment.containment() >= WHOLE;
        return part
                ? Comparison.of(
                        Outcome.COMPATIBLE, "One quotes a longer stretch of the same utterance: " + shared + ".")
                : Comparison.of(Outcome.VARIANT, "Two renderings of one utterance: " + shared + ".");
    }

    private boolean aligned() {
        double weight = alignment.weight(false);
        int shorter = alignment.shorterSize();
        double containment = alignment.containment();
        if (shorter <= 1) {
            return shorter == 1 && weight > 0 && alignment.longerSize() <= 3 && sameVoice;
        }
        if (shorter <= 3 && sameVoice && alignment.longerSize() <= 4) {
            boolean two = alignment.shared().size() >= 2;
            return containment >= SAME_VOICE && (two ? weight >= 1 : alignment.weight(true) >= 1);
        }
        int fewest = sameVoice ? 2 : 3;
        return weight >= 1.5
                && alignment.shared().size() >= fewest
                && containment > (sameVoice ? SAME_VOICE : UNKNOWN_VOICE);
    }

    /** What changes the meaning, in words; null where nothing does. */
    private @Nullable String change() {
        boolean sure =
                sameVoice ? alignment.shared().size() >= 2 : alignment.shared().size() >= 4;
        boolean single = alignment.shorterSize() <= 2 && alignment.longerSize() <= 3 && sameVoice;
        if (!single && (!sure || alignment.containment() < CHANGED)) {
            return null;
        }
        Word negated = alignment.negation();
        if (negated != null) {
            return "only one of them negates “" + negated.text() + "”";
        }
        String replaced = alignment.replaced();
        return replaced == null ? null : replaced + " stand in the same place";
    }

    private String shared() {
        int shorter = alignment.shorterSize();
        return alignment.shared().size() + " of the " + shorter + (shorter == 1 ? " word" : " words")
                + " that carry meaning in the shorter quote stand in the other, synonyms included";
    }
}
