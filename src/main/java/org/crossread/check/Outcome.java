package org.crossread.check;

import java.util.Locale;

/** What two readings that may answer one question are to each other. */
public enum Outcome {
    /** Same value, same hedge: one supports the other. */
    SAME,
    /** Other words, hedge or precision, and both fit together. */
    COMPATIBLE,
    /** One is the other, rounded. */
    ROUNDED,
    /** The same thing in another spelling, rendering or translation: folded away, never in the queue. */
    VARIANT,
    /** Possible together word for word, but not as readers take them. */
    DIFFERS,
    /** Impossible together. */
    CONFLICT,
    /** Not about the same thing after all. */
    UNRELATED;

    /** Whether a person should look at it. */
    public boolean flagged() {
        return this == DIFFERS || this == CONFLICT;
    }

    /** As the API and the example files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
