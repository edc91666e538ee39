package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.Fate;
import org.crossread.article.delivery.Item;
import org.jspecify.annotations.Nullable;

/**
 * What would become, or became, of one article that somebody brought.
 *
 * @param place of the article in what was brought
 * @param article its id; null where it is not here
 * @param notes what the person should know; why it cannot be taken, where it cannot
 * @param story its id; null for none
 * @param waiting whether a stage is still to come
 * @param aside whether it was set aside
 */
@TemplateData
public record DeliveryLine(
        String place,
        String title,
        Fate fate,
        boolean done,
        @Nullable Long article,
        List<String> notes,
        @Nullable Long story,
        String storyTitle,
        boolean waiting,
        boolean aside) {

    static DeliveryLine of(Item item) {
        Article article = item.article;
        Story story = article == null ? null : StoryMember.storyOf(article).orElse(null);
        return new DeliveryLine(
                item.place,
                item.title.isBlank() ? item.place : item.title,
                item.fate,
                item.done,
                article == null ? null : article.id,
                item.notes(),
                story == null ? null : story.id,
                story == null ? "" : story.title,
                item.done && article != null && article.isUnderWay(),
                article != null && article.state == Article.State.FAILED);
    }

    public String words() {
        return done ? fate.done() : fate.planned();
    }

    public boolean isFailed() {
        return fate == Fate.FAILED;
    }
}
