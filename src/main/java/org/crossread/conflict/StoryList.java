package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Source;
import org.crossread.story.Arriving;
import org.crossread.story.Proposal;
import org.crossread.web.Pager;

/**
 * One page of the stories.
 *
 * @param arriving the articles that have not come through yet
 * @param proposals how many pairs of stories look like one
 * @param nothing whether no article was ever imported
 */
@TemplateData
public record StoryList(
        StoryFilter filter, boolean nothing, Arriving arriving, long proposals, List<StoryLine> lines, Pager pager) {
    static StoryList of(StoryFilter filter, boolean nothing, List<StoryLine> lines, Pager pager) {
        return new StoryList(filter, nothing, Arriving.now(), Proposal.waiting(), lines, pager);
    }

    public List<StoryLine.Show> choices() {
        return List.of(StoryLine.Show.values());
    }

    /** What stories can be narrowed to, by name. */
    public List<Choice> sources() {
        return Source.<Source>list("order by name").stream()
                .map(source -> new Choice(String.valueOf(source.id), source.name))
                .toList();
    }

    /** Something to narrow the list to. */
    @TemplateData
    public record Choice(String id, String label) {}
}
