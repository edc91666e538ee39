package org.crossread.statement;

import java.time.LocalDate;
import org.crossread.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * A stored article that is to be read: everything that its reading depends on.
 *
 * @param source an empty string where it has none
 * @param storyDate the median day of its story where it has no day of its own, else null
 * @param original the language of which it is a translation, null where it is none, or does not say
 */
public record StoredWitness(
        long article,
        int version,
        String source,
        String title,
        @Nullable LocalDate published,
        @Nullable LocalDate storyDate,
        @Nullable String original) {

    public StoredWitness {
        storyDate = published == null ? storyDate : null;
    }

    /** The article alone, outside any story. */
    public static StoredWitness of(Article article) {
        return new StoredWitness(
                article.id,
                article.currentVersion,
                article.sourceName(),
                article.title,
                article.published,
                null,
                article.original());
    }

    /** The same article beside others whose median day is this. */
    public StoredWitness within(@Nullable LocalDate median) {
        return new StoredWitness(article, version, source, title, published, median, original);
    }
}
