package org.crossread.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.check.Outcome;
import org.crossread.check.Severity;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;

/**
 * What came of comparing the testimonies of one group: a conflict, a pair that fits together and why it was not flagged, or a variant.
 *
 * @param question the group's question
 * @param outcome the strongest among the pairs
 * @param prior how likely it looked before any verdict on its like
 * @param likelihood the same, with what people made of its like so far
 * @param context what no check can know
 * @param why full sentences, with the arithmetic
 * @param sides testimonies that agree stand on one side; at least two sides unless all say the same
 * @param priority P(real) × severity × reach: the order of the list, never shown as a number
 */
public record Finding(
        String check,
        String question,
        Outcome outcome,
        Severity severity,
        Likelihood prior,
        Likelihood likelihood,
        Set<Circumstance> context,
        String why,
        List<List<Testimony<?>>> sides,
        double priority) {

    static final Comparator<Finding> BY_PRIORITY = Comparator.comparingDouble(Finding::priority)
            .reversed()
            .thenComparing(Finding::place)
            .thenComparing(Finding::check);

    /** How likely a person will call it real. */
    public enum Likelihood {
        LIKELY,
        POSSIBLE,
        DOUBTFUL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What bears on a conflict beyond the two readings. */
    public enum Circumstance {
        /** Each value has its own voice. */
        DISPUTED,
        /** One side may simply be older. */
        NEWER,
        /** The articles share their text: one origin, counted once. */
        SAME_ORIGIN,
        /** An article without a date takes part. */
        UNDATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** This finding with the weight of another one that has the same cause. */
    Finding weighing(Finding other) {
        Severity graver = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
        double higher = Math.max(priority, other.priority);
        return new Finding(check, question, outcome, graver, prior, likelihood, context, why, sides, higher);
    }

    /** Where a reading stands. */
    record Place(Witness witness, int start) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int witnesses = witness.compareTo(other.witness);
            return witnesses != 0 ? witnesses : Integer.compare(start, other.start);
        }
    }

    /** Of its first reading: breaks ties in rank, the same way whatever order the articles came in. */
    Place place() {
        Testimony<?> first = sides.get(0).get(0);
        return new Place(first.witness(), first.reading().span().start());
    }

    /** Every testimony of every side, in order. */
    public Stream<Testimony<?>> testimonies() {
        return sides.stream().flatMap(List::stream);
    }
}
