package org.crossread.conflict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.article.Article;
import org.crossread.article.Attempts;
import org.crossread.group.Constraints;
import org.crossread.group.GroupConstraint;
import org.crossread.statement.Depositions;
import org.crossread.statement.StoredWitness;
import org.crossread.story.Story;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads and compares the articles of a story, and keeps what it finds. Reading takes its time, so no transaction is open meanwhile. */
@ApplicationScoped
public class StoryAnalysis {
    private static final Logger LOG = Logger.getLogger(StoryAnalysis.class);

    private final Depositions depositions;
    private final Collator collator;
    private final TrackRecord trackRecord;
    private final Ledger ledger;
    private final Memories memories;
    private final Clock clock;

    StoryAnalysis(
            Depositions depositions,
            Collator collator,
            TrackRecord trackRecord,
            Ledger ledger,
            Memories memories,
            Clock clock) {
        this.memories = memories;
        this.depositions = depositions;
        this.collator = collator;
        this.trackRecord = trackRecord;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What there is to read.
     *
     * @param turn of the story: who begins the next one, elsewhere, has taken the story over
     */
    private record Task(List<StoredWitness> witnesses, Constraints constraints, int turn) {
        Map<String, Integer> versions() {
            return witnesses.stream()
                    .collect(Collectors.toMap(w -> String.valueOf(w.article()), StoredWitness::version));
        }
    }

    /**
     * Analyses a story once, now, in this thread. Nothing happens where there is no such story, or nothing in it waits.
     *
     * @return whether it waits again: it has changed meanwhile, or this attempt failed and another one may do better
     */
    public boolean run(long storyId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> start(storyId))
                .filter(task -> compare(storyId, task))
                .isPresent();
    }

    private boolean compare(long storyId, Task task) {
        try {
            Collation collation = collation(storyId, task);
            return QuarkusTransaction.requiringNew().call(() -> finish(storyId, collation, task));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Story %d could not be analysed.", storyId);
            return QuarkusTransaction.requiringNew().call(() -> failed(storyId, task, Attempts.reason(e)));
        }
    }

    /** The memory is nobody else's meanwhile. */
    private Collation collation(long storyId, Task task) {
        Memory memory = memories.take(storyId);
        Collation collation = collator.compare(
                task.witnesses().stream().map(depositions::of).toList(),
                new Background(trackRecord.now(), task.constraints(), memory));
        memories.keep(storyId, memory);
        return collation;
    }

    /** Counts the attempt before it is made, so that what stops the program is counted too. */
    private static Optional<Task> start(long storyId) {
        @Nullable Story story = Story.findById(storyId, LockModeType.PESSIMISTIC_WRITE);
        if (story == null || !story.isUnderWay()) {
            return Optional.empty();
        }
        if (story.attempts >= Attempts.STOPS) {
            giveUp(story, "The program stopped each time while it was being analysed.");
            return Optional.empty();
        }
        story.attempts++;
        story.turn++;
        story.dueAt = null;
        story.analysis = Story.Analysis.RUNNING;
        List<StoredWitness> members = story.witnesses();
        LocalDate median =
                Collator.median(members.stream().map(StoredWitness::published).toList());
        return Optional.of(new Task(
                members.stream().map(w -> w.within(median)).toList(), GroupConstraint.constraints(story), story.turn));
    }

    private boolean finish(long storyId, Collation collation, Task task) {
        @Nullable Story story = held(storyId, task);
        if (story == null) {
            return false;
        }
        ledger.enter(story, collation, new Passages(task.versions()));
        Set<Long> compared =
                task.witnesses().stream().map(StoredWitness::article).collect(Collectors.toSet());
        // One that got a new version meanwhile is on its way again.
        List<Long> joined = story.joined().stream().filter(compared::contains).toList();
        if (!joined.isEmpty()) {
            Article.update(
                    "state = ?1 where id in ?2 and state = ?3", Article.State.ANALYSED, joined, Article.State.JOINED);
        }
        if (story.analysis == Story.Analysis.RUNNING) {
            story.analysis = Story.Analysis.DONE;
            story.attempts = 0;
        }
        story.analysedAt = clock.instant();
        return story.isUnderWay();
    }

    /** The story, nobody else's until the transaction ends; null where it is gone or taken over. */
    private static @Nullable Story held(long storyId, Task task) {
        @Nullable Story story = Story.findById(storyId, LockModeType.PESSIMISTIC_WRITE);
        return story == null || story.turn != task.turn() ? null : story;
    }

    private static boolean failed(long storyId, Task task, String why) {
        @Nullable Story story = held(storyId, task);
        if (story != null && story.attempts >= Attempts.FAILURES) {
            giveUp(story, why);
        }
        return story != null && story.isUnderWay();
    }

    private static void giveUp(Story story, String why) {
        story.analysis = Story.Analysis.FAILED;
        story.failure = why;
    }
}
