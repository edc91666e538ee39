package org.crossread.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it arrives, before anything is checked.
 *
 * @param text raw, not yet cleaned
 * @param source the outlet's name; null or blank where unknown
 * @param published the day on which it appeared, where that is known
 */
public record NewArticle(
        String text,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalDate published) {

    public static NewArticle of(String text) {
        return new NewArticle(text, null, null, null, null, null);
    }
}
