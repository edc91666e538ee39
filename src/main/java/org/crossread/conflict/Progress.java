package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import org.crossread.story.Story;

/** How many of a story's flagged conflicts people have decided. */
@TemplateData
public record Progress(long decided, long flagged) {
    static Progress of(Story story) {
        long decided = Conflict.count(story, Conflict.State.DECIDED) + Conflict.count(story, Conflict.State.CORRECTED);
        return new Progress(decided, decided + Conflict.count(story, Conflict.State.OPEN));
    }

    public boolean isDone() {
        return flagged > 0 && decided == flagged;
    }
}
