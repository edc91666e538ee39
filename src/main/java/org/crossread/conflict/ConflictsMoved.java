package org.crossread.conflict;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.story.Moved;
import org.crossread.story.Story;

/** Decisions go with the articles that they are about: a handled conflict follows them into the story that people put them into. */
@Singleton
class ConflictsMoved {
    void onMove(@Observes Moved moved) {
        Set<Long> there =
                moved.to().articles().stream().map(article -> article.id).collect(Collectors.toSet());
        for (Conflict conflict : handled(moved.from())) {
            boolean all = conflict.readings.stream().allMatch(reading -> there.contains(reading.passage.article.id));
            if (all && !known(moved.to(), conflict)) {
                conflict.story = moved.to();
                conflict.group = null;
            }
        }
    }

    private static List<Conflict> handled(Story story) {
        return Conflict.list(
                "from Conflict c left join fetch c.readings where c.story = ?1 and c.handled = true order by c.id",
                story);
    }

    private static boolean known(Story story, Conflict conflict) {
        return Conflict.count("story = ?1 and kind = ?2 and signature = ?3", story, conflict.kind, conflict.signature)
                > 0;
    }
}
