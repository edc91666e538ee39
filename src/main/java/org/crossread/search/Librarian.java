package org.crossread.search;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index as the records have it. Nobody tells it what changed: it goes round, compares the stamps of all records with those in the
 * index, and writes what differs. So nothing that happens between the records and the index can part them for longer than one round.
 */
@Singleton
class Librarian {
    private static final Logger LOG = Logger.getLogger(Librarian.class);
    /** At most so small a part of the time is spent on looking for what differs. */
    private static final int PART = 50;

    /** Nanoseconds until the next try after one that failed. */
    private static final long PAUSE = 15_000_000_000L;

    /** Seconds to wait at the end for what is being written. */
    private static final int PATIENCE = 5;

    private final Index index;
    private final List<Shelf> shelves;
    private final ReentrantLock one = new ReentrantLock();
    /** What is in the index, by the numbers of entries; null until it was looked up. */
    private @Nullable Map<String, Kept> kept;

    private volatile long rest;
    private volatile boolean stopped;
    private volatile Shape shape = Shape.closed();

    Librarian(Index index, @All List<Shelf> shelves) {
        this.index = index;
        // articles last: only when all that shows them is written do they count as written
        this.shelves = shelves.stream()
                .sorted(Comparator.comparing(Shelf::type).reversed())
                .toList();
    }

    Shape shape() {
        return shape;
    }

    @Scheduled(
            every = "{crossread.search.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "search",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void everySoOften() {
        if (!stopped && (rest == 0 || System.nanoTime() - rest >= 0)) {
            round();
        }
    }

    /** Brings the index up to the records. Never fails: what goes wrong stands in {@link #shape}. */
    void round() {
        one.lock();
        try {
            if (index.isLost() || shape.trouble() == Trouble.DAMAGED) {
                LOG.warn("The search index is damaged or gone. It is made anew.");
                renew();
            }
            catchUp();
        } catch (RuntimeException | LinkageError e) {
            Trouble trouble = Trouble.of(e);
            LOG.errorf(e, "The search index could not be brought up to date (%s).", trouble);
            kept = null;
            shape = shape.troubled(trouble);
            rest = trouble == Trouble.DAMAGED ? 0 : System.nanoTime() + PAUSE;
        } finally {
            one.unlock();
        }
    }

    /** Makes the index anew from the records. */
    void rebuild() {
        one.lock();
        try {
            renew();
            catchUp();
        } finally {
            one.unlock();
        }
    }

    /** Somebody could not search: where the index is damaged, the next round makes it anew. */
    void suspect(RuntimeException failure) {
        Trouble trouble = Trouble.of(failure);
        LOG.errorf(failure, "The search index could not be searched (%s).", trouble);
        shape = shape.troubled(trouble);
        rest = 0;
    }

    private void renew() {
        kept = null;
        shape = Shape.closed();
        index.renew();
    }

    private void catchUp() {
        Writing writing = new Writing(index.open());
        Map<String, Kept> known = kept;
        if (known == null) {
            known = writing.kept();
            kept = known;
        }
        long began = System.nanoTime();
        Map<Shelf, Round> rounds = rounds(known);
        long looked = System.nanoTime() - began;
        long wanted = rounds.values().stream().mapToLong(Round::size).sum();
        Progress progress = new Progress(wanted);
        for (Shelf shelf : shelves) {
            Round round = rounds.get(shelf);
            if (round != null && !stopped) {
                write(writing, round, known, progress);
            }
        }
        rest = System.nanoTime() + PART * looked;
        if (!stopped) {
            shape = shape.ready(known.size(), wanted > 0);
        }
    }

    /** Where an article is another, so is what shows it. */
    private Map<Shelf, Round> rounds(Map<String, Kept> known) {
        Map<Shelf, Round> rounds = new HashMap<>();
        Set<Long> articles = new HashSet<>();
        for (int i = shelves.size() - 1; i >= 0; i--) {
            Shelf shelf = shelves.get(i);
            Round round = Round.of(shelf, known, articles);
            rounds.put(shelf, round);
            if (shelf.type() == Type.ARTICLE) {
                round.again(known).forEach(articles::add);
            }
        }
        return rounds;
    }

    /** How far a round is, for the page to tell. */
    private final class Progress {
        private final long all;
        private long done;

        Progress(long all) {
            this.all = all;
        }

        void more(long entries) {
            done += entries;
            shape = shape.behind(done, all);
        }
    }

    private void write(Writing writing, Round round, Map<String, Kept> known, Progress progress) {
        writing.delete(round.gone(), known);
        for (List<Long> some : round.inParts()) {
            if (stopped) {
                return;
            }
            writing.write(round.shelf().read(some, round.stamps()), known);
            progress.more(some.size());
        }
    }

    /** What is being written is written, and the index is left in order. */
    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        boolean quiet = one.tryLock(PATIENCE, TimeUnit.SECONDS);
        try {
            index.close();
        } finally {
            if (quiet) {
                one.unlock();
            }
        }
    }
}
