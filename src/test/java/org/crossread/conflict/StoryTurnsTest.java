package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossread.Desk;
import org.crossread.statement.Depositions;
import org.crossread.story.Story;
import org.junit.jupiter.api.Test;

/** A story has one writer: of two nodes that compare it at the same time, the one that began last. */
@QuarkusTest
class StoryTurnsTest {
    @Inject
    Depositions depositions;

    @Inject
    Collator collator;

    @Inject
    TrackRecord trackRecord;

    @Inject
    Ledger ledger;

    @Inject
    Memories memories;

    @Inject
    Clock clock;

    private StoryAnalysis node(Runnable meanwhile) {
        TrackRecord asked = () -> {
            meanwhile.run();
            return trackRecord.now();
        };
        return new StoryAnalysis(depositions, collator, asked, ledger, memories, clock);
    }

    private static Story story(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Story.findById(id));
    }

    private static void stale(long id) {
        QuarkusTransaction.requiringNew().run(() -> Story.<Story>findById(id).stale());
    }

    private static long brought(String place) {
        String text = "The cable car of %s stopped with %d people on board, the fire service of %s said.";
        Desk.bring("Ovre Tidning", "2014-03-02", text.formatted(place, 30, place));
        long second = Desk.bring("Nedre Blad", "2014-03-02", text.formatted(place, 40, place));
        return Desk.awaitAnalysis(second).getLong("story");
    }

    @Test
    void whoBeganFirstStoresNothingMore() {
        long id = brought("Haldvassen");
        int turn = story(id).turn;
        stale(id);
        AtomicInteger taken = new AtomicInteger();
        StoryAnalysis slow = node(() -> {
            if (taken.getAndIncrement() == 0) {
                node(() -> {}).run(id);
                assertThat(story(id).analysis).isEqualTo(Story.Analysis.DONE);
                stale(id);
            }
        });

        slow.run(id);

        assertThat(taken.get()).as("the slow one leaves it at that").isEqualTo(1);
        assertThat(story(id).turn).isEqualTo(turn + 2);
        assertThat(story(id).analysis).as("it waits for its next message").isEqualTo(Story.Analysis.PENDING);
        node(() -> {}).run(id);
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.DONE);
    }

    @Test
    void aStoryThatChangesMeanwhileIsComparedOnceMore() {
        long id = brought("Lavrisund");
        stale(id);
        AtomicInteger times = new AtomicInteger();
        StoryAnalysis node = node(() -> {
            if (times.getAndIncrement() == 0) {
                stale(id);
            }
        });
        assertThat(node.run(id)).as("waits again").isTrue();
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.PENDING);
        assertThat(node.run(id)).as("waits again").isFalse();
        assertThat(times.get()).isEqualTo(2);
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.DONE);
        assertThat(node.run(id)).isFalse();
        assertThat(times.get()).as("nothing waits").isEqualTo(2);
    }

    @Test
    void aChangeIsNotLostOnWhoReadTheStoryBefore() {
        long id = brought("Tressnes");
        stale(id);
        AtomicInteger times = new AtomicInteger();
        QuarkusTransaction.requiringNew().run(() -> {
            Story waiting = Story.findById(id);
            assertThat(waiting.analysis).isEqualTo(Story.Analysis.PENDING);
            QuarkusTransaction.suspendingExisting()
                    .run(() -> node(times::incrementAndGet).run(id));
            waiting.stale();
        });
        assertThat(times.get()).isEqualTo(1);
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.PENDING);
        node(() -> {}).run(id);
    }

    /** As if the program had stopped so often while it compared the story. */
    private static void stopped(long id, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            Story story = Story.findById(id);
            story.analysis = Story.Analysis.RUNNING;
            story.attempts = times;
        });
    }

    @Test
    void whatWasBeingComparedAsTheProgramStoppedIsTakenUpAgainButNotForEver() {
        long id = brought("Ormvika");
        stopped(id, 7);
        node(() -> {}).run(id);
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.DONE);
        assertThat(story(id).attempts).isZero();

        stopped(id, 8);
        AtomicInteger times = new AtomicInteger();
        node(times::incrementAndGet).run(id);
        assertThat(times.get()).isZero();
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.FAILED);
        assertThat(story(id).failure).contains("The program stopped");
        stale(id);
        node(() -> {}).run(id);
        assertThat(story(id).analysis).isEqualTo(Story.Analysis.DONE);
    }
}
