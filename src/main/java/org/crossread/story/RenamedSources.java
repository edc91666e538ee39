package org.crossread.story;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.crossread.article.SourceRenamed;

/** Reasons name sources: stories are compared anew when one of theirs has another name. */
@Singleton
class RenamedSources {
    private final Event<StoryChanged> changed;

    RenamedSources(Event<StoryChanged> changed) {
        this.changed = changed;
    }

    void onRename(@Observes SourceRenamed renamed) {
        List<Long> stories = Story.getEntityManager()
                .createQuery("select distinct m.story.id from StoryMember m where m.article.source = ?1", Long.class)
                .setParameter(1, renamed.source())
                .getResultList();
        if (!stories.isEmpty()) {
            Story.stale(stories);
            stories.forEach(story -> changed.fire(new StoryChanged(story)));
        }
    }
}
