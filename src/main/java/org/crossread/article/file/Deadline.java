package org.crossread.article.file;

import java.time.Duration;
import org.crossread.Refusal;

/** Until when a file has to be read. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isOver() {
        return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
    }

    /** @throws Refusal where it is over */
    public void check() {
        if (isOver()) {
            throw late();
        }
    }

    static Refusal late() {
        return Refusal.invalid(
                "file", "Reading it takes too long. Save the article as plain text (.txt) and send that.");
    }
}
