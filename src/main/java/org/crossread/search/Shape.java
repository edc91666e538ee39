package org.crossread.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the index.
 *
 * @param entries how many articles, conflicts and corrections it holds
 * @param done how many of those that are other than in the records are written
 * @param wanted how many were other at the start of the round; 0 where all is up to date
 * @param trouble why it cannot be used, null where it can
 * @param changed when it changed last
 */
record Shape(
        boolean open,
        int entries,
        long done,
        long wanted,
        @Nullable Trouble trouble,
        Instant changed) {
    /** Fewer are written faster than anybody asks. */
    private static final int FEW = 20;

    static Shape closed() {
        return new Shape(false, 0, 0, 0, null, Instant.now());
    }

    Shape ready(int now, boolean other) {
        return new Shape(true, now, 0, 0, null, other || !open ? Instant.now() : changed);
    }

    Shape behind(long written, long all) {
        return new Shape(true, entries, written, all, null, Instant.now());
    }

    /** Where the trouble may pass, what is in the index can still be searched. */
    Shape troubled(Trouble why) {
        return new Shape(open && why == Trouble.PASSING, entries, 0, 0, why, changed);
    }

    boolean searchable() {
        return open || trouble == null;
    }

    /** What people who search should know, or an empty string. */
    String words() {
        if (trouble != null && open) {
            return "The index cannot be written at the moment: what is new is not found yet.";
        }
        if (trouble == Trouble.TAKEN) {
            return "Search is out of order: another process holds its index. Everything else works.";
        }
        if (trouble != null) {
            return "Search is out of order: its index cannot be read. It is made anew from the records; look again in a"
                    + " moment. Everything else works.";
        }
        if (!open) {
            return "The index is being opened. Look again in a moment.";
        }
        return wanted > FEW
                ? "The index is being brought up to date: " + done + " of " + wanted
                        + " articles, conflicts and corrections so far. Some things may not be found yet."
                : "";
    }
}
