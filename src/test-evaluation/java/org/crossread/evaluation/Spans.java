package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.crossread.text.Span;

/**
 * Which of the values that were read answers to which expected one: their places overlap, each answers at most once.
 *
 * @param pairs expected and read values that belong together, whether or not the values are equal
 * @param missed expected, and nothing read there
 * @param extra read, and nothing expected there
 */
record Spans<E, P>(List<Pair<E, P>> pairs, List<Marked<E>> missed, List<Marked<P>> extra) {
    /** An expected value and the one read there. */
    record Pair<E, P>(Marked<E> expected, Marked<P> read) {}

    private record Candidate(int expected, int read, boolean same, int overlap) {}

    /** Equal values come first, then the longest overlap, then the order of the text. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::same)
            .thenComparing(Candidate::overlap)
            .reversed()
            .thenComparing(Candidate::expected)
            .thenComparing(Candidate::read);

    /** An expected value without a place is answered by an equal one that answers to nothing else. */
    static <E, P> Spans<E, P> match(List<Marked<E>> expected, List<Marked<P>> read, BiPredicate<E, P> same) {
        List<Candidate> candidates = new ArrayList<>();
        for (int e = 0; e < expected.size(); e++) {
            for (int r = 0; r < read.size(); r++) {
                boolean equal = same.test(expected.get(e).value(), read.get(r).value());
                int overlap = overlap(expected.get(e).span(), read.get(r).span());
                if (overlap > 0 || equal && expected.get(e).span() == null) {
                    candidates.add(new Candidate(e, r, equal, overlap));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return of(expected, read, candidates);
    }

    private static <E, P> Spans<E, P> of(List<Marked<E>> expected, List<Marked<P>> read, List<Candidate> candidates) {
        Set<Integer> answered = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<Pair<E, P>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!answered.contains(candidate.expected) && !used.contains(candidate.read)) {
                answered.add(candidate.expected);
                used.add(candidate.read);
                pairs.add(new Pair<>(expected.get(candidate.expected), read.get(candidate.read)));
            }
        }
        return new Spans<>(pairs, without(expected, answered), without(read, used));
    }

    private static <V> List<V> without(List<V> all, Set<Integer> taken) {
        List<V> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!taken.contains(i)) {
                rest.add(all.get(i));
            }
        }
        return rest;
    }

    private static int overlap(Span one, Span other) {
        return one == null || other == null
                ? 0
                : Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** The F1 of the characters of a pair: 1 where both have the same span. */
    static double overlapF1(Pair<?, ?> pair) {
        Span one = pair.expected().span();
        Span other = pair.read().span();
        return one == null || other == null
                ? 0
                : 2.0 * Math.max(0, overlap(one, other)) / (one.length() + other.length());
    }

    /** Right are the pairs with equal values; the others are both wrong and missed. */
    Counts counts(BiPredicate<E, P> same) {
        int right = (int) pairs.stream()
                .filter(p -> same.test(p.expected().value(), p.read().value()))
                .count();
        int unequal = pairs.size() - right;
        return new Counts(right, extra.size() + unequal, missed.size() + unequal);
    }

    /** Right are the pairs, whatever their values. */
    Counts places() {
        return new Counts(pairs.size(), extra.size(), missed.size());
    }
}
