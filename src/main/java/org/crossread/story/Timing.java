package org.crossread.story;

import java.time.LocalDate;
import org.crossread.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * When an article or a story is from.
 *
 * @param day null where it is not known
 * @param given whether somebody gave the day; one that only stands in a text is evidence, not proof, and keeps nothing apart that is alike
 */
record Timing(@Nullable LocalDate day, boolean given) {
    static Timing of(Article article) {
        return new Timing(article.published, article.publishedFrom == Article.DateOrigin.GIVEN);
    }

    /** How alike something of this time and a story must be. */
    Needed needed(Centre story) {
        Timing other = story.timing();
        return given && other.given ? Needed.between(day, other.day) : Needed.stated(day, other.day);
    }
}
