package org.crossread.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import org.crossread.conflict.Conflict;
import org.crossread.story.Story;
import org.crossread.story.StoryChanged;

/** What became of one conflict tells how likely its like are: its story is compared again, which is soon done, and ranked by it. */
@ApplicationScoped
class Ranks {
    private final Event<StoryChanged> changed;

    Ranks(Event<StoryChanged> changed) {
        this.changed = changed;
    }

    void renew(Story story) {
        story.stale();
        changed.fire(new StoryChanged(story.id));
    }

    /** Until the transaction ends nobody else decides a conflict of this one's story, nor is the story's analysis stored. */
    static void hold(long conflict) {
        Conflict.getEntityManager()
                .createQuery("select c.story.id from Conflict c where c.id = ?1", Long.class)
                .setParameter(1, conflict)
                .getResultStream()
                .findFirst()
                .ifPresent(story -> Story.findById(story, LockModeType.PESSIMISTIC_WRITE));
    }
}
