package org.crossread.conflict;

import static org.crossread.article.Article.State.ANALYSED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.article.Article;
import org.crossread.article.Attempts;
import org.crossread.statement.Witness;
import org.crossread.story.Story;
import org.crossread.text.Prose;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads and compares the articles of a story, and keeps what it finds. Reading takes its time, so no transaction is open meanwhile. */
@ApplicationScoped
public class StoryAnalysis {
    private static final Logger LOG = Logger.getLogger(StoryAnalysis.class);

    private static final int MOST_ATTEMPTS = 3;

    private final Collator collator;
    private final Ledger ledger;
    private final Clock clock;

    StoryAnalysis(Collator collator, Ledger ledger, Clock clock) {
        this.collator = collator;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What there is to read, and in which versions. */
    private record Task(List<Witness> witnesses, Map<String, Integer> versions) {}

    /** Analyses a story now, in this thread, until nothing in it waits. Nothing happens where there is no such story. */
    public void run(long storyId) {
        Optional<Task> task = begin(storyId);
        while (task.isPresent()) {
            Task begun = task.get();
            try {
                Collation collation = collator.collate(begun.witnesses());
                QuarkusTransaction.requiringNew().run(() -> finish(storyId, collation, begun));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.errorf(e, "Story %d could not be analysed.", storyId);
                QuarkusTransaction.requiringNew().run(() -> failed(storyId, Attempts.reason(e)));
            }
            task = begin(storyId);
        }
    }

    private static Optional<Task> begin(long storyId) {
        return QuarkusTransaction.requiringNew().call(() -> start(storyId));
    }

    /** Counts the attempt before it is made, so that what stops the program is counted too. */
    private static Optional<Task> start(long storyId) {
        @Nullable Story story = Story.findById(storyId, LockModeType.PESSIMISTIC_WRITE);
        if (story == null || !story.isUnderWay()) {
            return Optional.empty();
        }
        if (story.attempts >= MOST_ATTEMPTS) {
            giveUp(story, "The program stopped each time while it was being analysed.");
            return Optional.empty();
        }
        story.attempts++;
        story.analysis = Story.Analysis.RUNNING;
        Map<String, Integer> versions = new HashMap<>();
        List<Witness> witnesses = new ArrayList<>();
        for (Article article : story.articles()) {
            versions.put(String.valueOf(article.id), article.currentVersion);
            witnesses.add(witness(article, story));
        }
        return Optional.of(new Task(witnesses, versions));
    }

    private static Witness witness(Article article, Story story) {
        Prose prose = Prose.of(article.version().content());
        return new Witness(
                String.valueOf(article.id), article.sourceName(), article.title, article.published, story.day, prose);
    }

    private void finish(long storyId, Collation collation, Task task) {
        @Nullable Story story = Story.findById(storyId, LockModeType.PESSIMISTIC_WRITE);
        if (story == null) {
            return;
        }
        ledger.enter(story, collation, new Passages(task.versions()));
        task.versions()
                .keySet()
                .forEach(id -> Article.update(
                        "state = ?1 where id = ?2 and state = ?3", ANALYSED, Long.valueOf(id), Article.State.JOINED));
        if (story.analysis == Story.Analysis.RUNNING) {
            story.analysis = Story.Analysis.DONE;
            story.attempts = 0;
        }
        story.analysedAt = clock.instant();
    }

    private static void failed(long storyId, String why) {
        @Nullable Story story = Story.findById(storyId, LockModeType.PESSIMISTIC_WRITE);
        if (story != null && story.attempts >= MOST_ATTEMPTS) {
            giveUp(story, why);
        }
    }

    private static void giveUp(Story story, String why) {
        story.analysis = Story.Analysis.FAILED;
        story.failure = why;
    }
}
