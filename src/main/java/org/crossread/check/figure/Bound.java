package org.crossread.check.figure;

/** The hedge around a number: how readers are asked to take it. */
public enum Bound {
    EXACT(""),
    ABOUT("about"),
    OVER("over"),
    UNDER("under"),
    AT_LEAST("at least"),
    AT_MOST("up to"),
    NEARLY("nearly"),
    /** A word that names a range by itself: "dozens", "tens of thousands". */
    VAGUE("vaguely");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** As the example files write it; empty for {@link #EXACT}. */
    String words() {
        return words;
    }

    /** Whether the true value can only lie above the number. */
    boolean lower() {
        return this == OVER || this == AT_LEAST;
    }

    /** Whether the true value can only lie below the number. */
    boolean upper() {
        return this == UNDER || this == AT_MOST || this == NEARLY;
    }
}
