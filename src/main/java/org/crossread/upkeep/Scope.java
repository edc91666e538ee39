package org.crossread.upkeep;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of the records to look at, and until when.
 *
 * @param newest how many of the newest texts, groups, conflicts and audit entries
 */
record Scope(long newest, Instant deadline) {
    /** Everything, however long it takes. */
    static Scope whole() {
        return new Scope(Long.MAX_VALUE, Instant.MAX);
    }

    /** What was written last, and of the rest only what a query finds: a few seconds. */
    static Scope quick(Instant now) {
        return new Scope(200, now.plus(Duration.ofSeconds(10)));
    }

    boolean isWhole() {
        return newest == Long.MAX_VALUE;
    }

    boolean isOver(Instant now) {
        return now.isAfter(deadline);
    }

    /** For a statement: 0 is without end. */
    int secondsLeft(Instant now) {
        return deadline.equals(Instant.MAX)
                ? 0
                : (int) Math.max(1, Duration.between(now, deadline).toSeconds());
    }

    /** The end of a query that names newest rows first. */
    String limit() {
        return isWhole() ? "" : " limit " + newest;
    }
}
