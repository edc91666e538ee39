package org.crossread.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.LongConsumer;
import org.crossread.story.Stories.Candidate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks from time to time at the stories that have changed: each may look like another by now, which is proposed to people, and done only for stories of a few
 * articles. Also works out anew what was stored by an older measure. Several nodes may do so at once.
 */
@ApplicationScoped
class Rechecking {
    private static final Logger LOG = Logger.getLogger(Rechecking.class);

    private static final int AT_ONCE = 200;

    private final Centres centres;
    private final Stories stories;
    private final SmallStories smallStories;
    private final Proposals proposals;

    Rechecking(Centres centres, Stories stories, SmallStories smallStories, Proposals proposals) {
        this.centres = centres;
        this.stories = stories;
        this.smallStories = smallStories;
        this.proposals = proposals;
    }

    @Scheduled(
            every = "{crossread.stories.recheck}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "stories",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void everySoOften() {
        outdated().forEach(id -> alone(id, this::anew));
        for (List<Long> some = changed(0); !some.isEmpty(); some = changed(some.get(some.size() - 1))) {
            some.forEach(id -> alone(id, this::check));
        }
    }

    /** In a transaction of its own: a story over which this stumbles is tried again next time and holds up no other. */
    private static void alone(long id, LongConsumer work) {
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Story %d could not be looked at again.", id);
        }
    }

    private static List<Long> changed(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Story.getEntityManager()
                        .createQuery(
                                "select c.storyId from StoryCentre c where c.checked = false and c.storyId > ?1 order by c.storyId",
                                Long.class)
                        .setParameter(1, after)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }

    private static List<Long> outdated() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Story.getEntityManager()
                        .createQuery(
                                "select s.id from Story s where s.state = OPEN and not exists"
                                        + " (select 1 from StoryCentre c where c.storyId = s.id and c.measure = ?1) order by s.id",
                                Long.class)
                        .setParameter(1, Subject.MEASURE)
                        .getResultList());
    }

    private void anew(long id) {
        Stories.gate();
        @Nullable Story story = Story.findById(id);
        if (story != null) {
            centres.again(story);
        }
    }

    private void check(long id) {
        Stories.gate();
        @Nullable StoryCentre centre = StoryCentre.findById(id);
        @Nullable Story story = Story.findById(id);
        if (centre != null && story != null) {
            List<Candidate> near = story.state == Story.State.OPEN ? stories.near(story) : List.of();
            if (smallStories.join(story, near)) {
                near = stories.near(story);
            }
            if (story.state == Story.State.OPEN) {
                proposals.renew(story, near);
            }
            centre.checked = true;
        }
    }
}
