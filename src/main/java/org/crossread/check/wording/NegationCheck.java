package org.crossread.check.wording;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Outcome;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.text.Prose;

/** One article says that something is so, another that it is not. */
@Singleton
public class NegationCheck implements Check<Claim> {
    static final String ID = "negation";

    private static final double ALIKE = 0.6;
    private static final int LONGEST = 100;
    private static final int FEWEST_SHARED = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Reading<Claim>> read(Prose article, Context context) {
        return new Assertions(article).all();
    }

    @Override
    public Comparison compare(Claim one, Claim other) {
        if (one instanceof Assertion clause && other instanceof Assertion counterpart) {
            return compare(clause, counterpart);
        }
        return one instanceof Line line && other instanceof Line version
                ? Denial.compare(line, version)
                : Comparison.of(Outcome.UNRELATED, "One is a clause, the other a sentence.");
    }

    private static Comparison compare(Assertion one, Assertion other) {
        double likeness = one.likeness(other);
        if (likeness < ALIKE || one.shared(other) < FEWEST_SHARED) {
            return Comparison.of(Outcome.UNRELATED, "The clauses share too little to be about the same thing.");
        }
        if (!one.places(other).isEmpty() && !other.places(one).isEmpty()) {
            return Comparison.of(Outcome.UNRELATED, "They are about different places.");
        }
        if (one.denied().equals(other.denied())) {
            return Comparison.of(Outcome.SAME, one.denies() ? "Both deny it." : "Both affirm it.");
        }
        if (one.denies() && other.denies()) {
            return Comparison.of(
                    Outcome.UNRELATED, "Both deny something, in other words: too little to tell them apart.");
        }
        Set<String> flipped = new LinkedHashSet<>(flipped(one, other));
        flipped.addAll(flipped(other, one));
        if (flipped.isEmpty()) {
            return Comparison.of(Outcome.UNRELATED, "What one of them denies, the other does not mention.");
        }
        if (one.turned() || other.turned() || antonyms(one, other)) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "One denies with “not”, the other with an opposite word: they may say the same.");
        }
        if (one.open() != other.open()) {
            return Comparison.of(Outcome.COMPATIBLE, "One of them is only possible, expected or conditional.");
        }
        return new Comparison(Outcome.CONFLICT, why(one, other, flipped, likeness), likeness);
    }

    private static String why(Assertion one, Assertion other, Set<String> flipped, double likeness) {
        Assertion denier = flipped(one, other).isEmpty() ? other : one;
        Assertion affirmer = denier.equals(one) ? other : one;
        return "One denies what the other affirms: “" + denier.words() + "” against “" + shortened(affirmer.words())
                + "” (" + String.join(", ", flipped) + "). Apart from the negation they share "
                + Math.round(100 * likeness) + " % of their words.";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }

    private static Set<String> flipped(Assertion denier, Assertion affirmer) {
        Set<String> flipped = new LinkedHashSet<>(denier.denied());
        flipped.retainAll(affirmer.keys());
        flipped.removeAll(affirmer.denied());
        return flipped;
    }

    private static boolean antonyms(Assertion one, Assertion other) {
        return one.denied().stream().anyMatch(d -> other.keys().stream().anyMatch(k -> Frame.opposite(d, k)))
                || other.denied().stream().anyMatch(d -> one.keys().stream().anyMatch(k -> Frame.opposite(d, k)));
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Claim value) {
        if (value instanceof Line line) {
            return line.text();
        }
        return value instanceof Assertion clause && clause.denies() ? clause.words() : "affirmed";
    }

    @Override
    public Map<String, Object> fields(Claim value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Assertion clause) {
            fields.put("denied", List.copyOf(clause.denied()));
            fields.put("about", List.copyOf(clause.keys()));
            fields.put("open", clause.open());
        } else if (value instanceof Line line) {
            fields.put("negations", line.negations());
            fields.put("open", line.open());
        }
        return fields;
    }

    @Override
    public Severity severity(Claim value) {
        return Severity.HIGH;
    }
}
