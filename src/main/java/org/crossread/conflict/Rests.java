package org.crossread.conflict;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Lets a story rest after a comparison for as long as that took: articles that follow one another quickly have the time to come, and are
 * compared together. Kept in memory: nothing but time depends on it.
 */
final class Rests {
    private final Duration longest;
    /** By story, until when, as {@link System#nanoTime} counts. */
    private final Cache<Long, Long> ends;

    private final Set<Long> postponed = ConcurrentHashMap.newKeySet();

    Rests(Duration longest) {
        this.longest = longest;
        this.ends = Caffeine.newBuilder().expireAfterWrite(longest).build();
    }

    void begin(long story, Duration took) {
        long rest = Math.min(took.toNanos(), longest.toNanos());
        ends.put(story, System.nanoTime() + rest);
    }

    /**
     * Puts off what a resting story is to have done until its rest is over: once, however often it is asked for.
     *
     * @return whether it was put off: not where the story does not rest
     */
    boolean postpone(long story, Runnable then) {
        Long end = ends.getIfPresent(story);
        long left = end == null ? 0 : end - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        if (postponed.add(story)) {
            try {
                // a timer of the server waits for a millisecond at least
                Infrastructure.getDefaultWorkerPool()
                        .schedule(() -> done(story, then), 1 + TimeUnit.NANOSECONDS.toMillis(left), MILLISECONDS);
            } catch (RuntimeException e) {
                postponed.remove(story);
                throw e;
            }
        }
        return true;
    }

    private void done(long story, Runnable then) {
        postponed.remove(story);
        then.run();
    }
}
