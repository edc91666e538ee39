package org.crossread.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossread.text.Span;

/**
 * How two readings compare, always with the reason.
 *
 * @param why a full sentence or more, with the arithmetic where there is any
 * @param strength how strongly they disagree: 0 not at all, 1 they cannot both be true
 * @param disagreements where in the two readings, if that is less than all of them
 */
public record Comparison(Outcome outcome, String why, double strength, List<Disagreement> disagreements) {
    public Comparison {
        if (strength < 0 || strength > 1) {
            throw new IllegalArgumentException("Strength runs from 0 to 1, not " + strength + ".");
        }
        disagreements = List.copyOf(disagreements);
    }

    public Comparison(Outcome outcome, String why, double strength) {
        this(outcome, why, strength, List.of());
    }

    public static Comparison of(Outcome outcome, String why) {
        return new Comparison(outcome, why, outcome == Outcome.CONFLICT ? 1 : outcome == Outcome.DIFFERS ? 0.7 : 0);
    }

    /** What is left of it where others have judged some of its disagreements. */
    public Comparison without(Predicate<Disagreement> judged) {
        List<Disagreement> left = disagreements.stream().filter(judged.negate()).toList();
        return left.isEmpty() && !disagreements.isEmpty()
                ? of(Outcome.UNRELATED, why + " What differs in them has been judged by itself.")
                : new Comparison(outcome, why, strength, left);
    }

    /** From the first to the last of its disagreements, in the first reading or in the other. */
    public Span hull(boolean first) {
        List<Span> spans =
                disagreements.stream().map(d -> first ? d.one() : d.other()).toList();
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** The reason with all that disagrees. */
    public String told() {
        return disagreements.isEmpty()
                ? why
                : why + " But "
                        + disagreements.stream().map(Disagreement::words).collect(Collectors.joining("; ")) + ".";
    }
}
