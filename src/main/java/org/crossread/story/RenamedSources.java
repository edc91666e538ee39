package org.crossread.story;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.article.SourceRenamed;

/** Reasons name sources: stories are compared anew when one of theirs has another name. */
@Singleton
class RenamedSources {
    private final Event<StoryChanged> changed;

    RenamedSources(Event<StoryChanged> changed) {
        this.changed = changed;
    }

    void onRename(@Observes SourceRenamed renamed) {
        Story.getEntityManager()
                .createQuery("select distinct m.story from StoryMember m where m.article.source = ?1", Story.class)
                .setParameter(1, renamed.source())
                .getResultList()
                .forEach(story -> {
                    story.stale();
                    changed.fire(new StoryChanged(story.id));
                });
    }
}
