package org.crossread.correction;

import java.util.Optional;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.statement.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * A wrong value and the right one, as a check read them in the two versions of a corrected article.
 *
 * @param right null where the words were deleted, or say nothing of the kind any more
 */
record Fault(Testimony<?> wrong, @Nullable Testimony<?> right) {
    /** With so many bits an equal slot speaks for one question by itself. */
    private static final double TELLING = 2;

    boolean isOfKind(Testimony<?> other) {
        return other.check().id().equals(wrong.check().id())
                && other.reading().slot().key().equals(wrong.reading().slot().key());
    }

    /** Whether the slot alone tells that two readings answer one question. */
    boolean isTelling() {
        return wrong.reading().slot().weight() >= TELLING;
    }

    /** Why another article's answer to the same question is the wrong value still; empty where it is not. */
    Optional<String> carriedBy(Testimony<?> other) {
        if (!isOfKind(other)) {
            return Optional.empty();
        }
        Comparison withWrong = wrong.compare(other);
        return fits(withWrong.outcome()) && !fitsRight(other) ? Optional.of(withWrong.why()) : Optional.empty();
    }

    private boolean fitsRight(Testimony<?> other) {
        return right != null && !right.compare(other).outcome().flagged();
    }

    private static boolean fits(Outcome outcome) {
        return outcome == Outcome.SAME || outcome == Outcome.COMPATIBLE || outcome == Outcome.ROUNDED;
    }
}
