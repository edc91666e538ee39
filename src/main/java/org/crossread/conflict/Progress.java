package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import org.crossread.story.Story;

/** How many of a story's flagged conflicts people have decided. */
@TemplateData
public record Progress(long decided, long flagged) {
    static Progress of(Story story) {
        Map<Conflict.State, Long> counts = Conflict.counts(story);
        long decided =
                counts.getOrDefault(Conflict.State.DECIDED, 0L) + counts.getOrDefault(Conflict.State.CORRECTED, 0L);
        return new Progress(decided, decided + counts.getOrDefault(Conflict.State.OPEN, 0L));
    }

    public boolean isDone() {
        return flagged > 0 && decided == flagged;
    }
}
