package org.crossread.check.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossread.check.language.Gist;
import org.jspecify.annotations.Nullable;

/**
 * Who does which of two opposite acts to what.
 *
 * @param frame the pair of acts
 * @param first whether it is the pair's first act, a negation counted in
 * @param actor key of who does it or of what changes; null where the sentence does not tell
 * @param matters what it is about, one set of keys for each part of the complement
 * @param negated whether a negation turned the act round
 * @param words the act as written
 */
record Stance(Frame frame, boolean first, @Nullable String actor, List<Matter> matters, boolean negated, String words) {
    /**
     * One part of what an act is about.
     *
     * @param keys stems and names
     * @param negated whether it is about something not being so ("that it will never join")
     */
    record Matter(Set<String> keys, boolean negated) {}

    String act() {
        return first ? frame.one() : frame.other();
    }

    /** The parts, one of each side, that share most; null where none share enough to be the same thing. */
    static @Nullable Shared shared(Stance one, Stance other) {
        Shared best = null;
        for (Matter mine : one.matters) {
            for (Matter theirs : other.matters) {
                Shared shared = Shared.of(mine, theirs, one.actor);
                best = best == null || shared.score() > best.score() ? shared : best;
            }
        }
        return best != null && best.enough() ? best : null;
    }

    /**
     * What two complements have in common.
     *
     * @param keys the shared stems and names
     * @param part which part of the smaller one they are, 0 to 1
     * @param sameSign whether both or neither are negated
     */
    record Shared(Set<String> keys, double part, boolean sameSign) {
        private static final int FEWEST = 2;
        private static final double SMALLEST_PART = 0.6;

        static Shared of(Matter one, Matter other, @Nullable String actor) {
            Set<String> keys = new TreeSet<>(one.keys);
            keys.retainAll(other.keys);
            if (actor != null) {
                keys.remove(actor);
            }
            int smaller = Math.max(1, Math.min(one.keys.size(), other.keys.size()));
            return new Shared(keys, (double) keys.size() / smaller, one.negated == other.negated);
        }

        double score() {
            return keys.size() * part;
        }

        boolean enough() {
            return keys.size() >= FEWEST && keys.stream().anyMatch(k -> !Gist.isName(k)) && part >= SMALLEST_PART;
        }
    }
}
