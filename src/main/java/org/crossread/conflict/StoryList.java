package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.story.Arriving;
import org.crossread.web.Pager;

/**
 * One page of the stories.
 *
 * @param words looked for in the titles
 * @param arriving the articles that have not come through yet
 * @param nothing whether no article was ever imported
 */
@TemplateData
public record StoryList(
        String words, StoryLine.Show show, boolean nothing, Arriving arriving, List<StoryLine> lines, Pager pager) {
    public List<StoryLine.Show> choices() {
        return List.of(StoryLine.Show.values());
    }
}
