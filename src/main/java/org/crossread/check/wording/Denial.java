package org.crossread.check.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.language.Words;

/** Two versions of a sentence of which one has a negation more. */
final class Denial {
    private static final double ALIKE = 0.5;
    private static final double VERSIONS = 0.65;
    private static final Pattern PREFIXED = Pattern.compile(
            "(?:un|dis|non|ill-).{4,30}+|(?:in|im|ir|il).{2,20}(?:able|ible|ent|ant|ate|ive|ect|ity|ial|al)");
    private static final Set<String> DENYING = Words.list(
            "few little only unless free minus zero empty miss missing instead rather except against despite far hardly left outside");
    private static final Comparison APART = Comparison.of(Outcome.UNRELATED, "The sentences are no versions of one.");

    private Denial() {}

    static Comparison compare(Line one, Line other) {
        if (one.negations() == other.negations() || !one.mayAlign(other)) {
            return APART;
        }
        Pairing pairing = Pairing.of(one, other);
        double agreement = pairing.agreement(0);
        if (agreement < ALIKE) {
            return APART;
        }
        boolean more = one.negations() > other.negations();
        List<Replacement> replaced = new Replacements(pairing).sure();
        boolean opposite = replaced.stream().anyMatch(r -> r.kind() == Replacement.Kind.OPPOSITE);
        if (opposite || turned(pairing, !more)) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "One denies with “not”, the other with an opposite word: they may say the same.");
        }
        if (agreement < VERSIONS && !deniesShared(pairing, more)) {
            return Comparison.of(Outcome.UNRELATED, "What one of them denies, the other does not mention.");
        }
        if (!replaced.isEmpty()) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "They differ in more than a negation: "
                            + replaced.get(0).disagreement(one, other).words() + ".");
        }
        if (one.open() != other.open()) {
            return Comparison.of(Outcome.COMPATIBLE, "One of them is only possible, expected or conditional.");
        }
        Line denier = more ? one : other;
        return new Comparison(
                Outcome.CONFLICT,
                "One denies what the other affirms: “" + denier.text()
                        + "” has a negation that the other lacks. Apart from it they share "
                        + Math.round(100 * agreement) + " % of their words.",
                Math.min(1, agreement));
    }

    private static boolean deniesShared(Pairing pairing, boolean inOne) {
        List<Word> words = inOne ? pairing.one() : pairing.other();
        for (int i = 0; i < words.size(); i++) {
            int partner = pairing.partnerOf(i, inOne);
            if (words.get(i).negated()
                    && partner >= 0
                    && !(inOne ? pairing.other() : pairing.one()).get(partner).negated()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that the other version lacks denies by itself: "refused", "unable", "few". */
    private static boolean turned(Pairing pairing, boolean inOne) {
        List<Word> words = inOne ? pairing.one() : pairing.other();
        for (int i = 0; i < words.size(); i++) {
            boolean free = inOne ? pairing.freeInOne(i) : pairing.freeInOther(i);
            if (free && words.get(i).plain() && denies(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean denies(Word word) {
        String lower = word.lower();
        return Assertions.TURNING.contains(word.key())
                || DENYING.contains(lower)
                || lower.endsWith("less")
                || PREFIXED.matcher(lower).matches();
    }
}
