package org.crossread.story;

import java.time.LocalDate;
import org.crossread.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * When an article or a story is from.
 *
 * @param day null where it is not known
 * @param given whether somebody gave the day; one that only stands in the text is evidence, not proof, and keeps no articles apart that are alike
 */
record Timing(@Nullable LocalDate day, boolean given) {
    static Timing of(Article article) {
        return new Timing(article.published, article.publishedFrom == Article.DateOrigin.GIVEN);
    }

    static Timing of(Centre centre) {
        return new Timing(centre.day(), true);
    }

    /** How alike something of this time and a story must be. */
    Needed needed(Centre story) {
        return given ? Needed.between(day, story.day()) : Needed.stated(day, story.day());
    }
}
