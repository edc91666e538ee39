package org.crossread.publication;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import org.crossread.article.Article;
import org.crossread.correction.Grade;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A published correction as readers see it.
 *
 * @param right an empty string where the words are deleted
 * @param url where the article appeared, null where that is unknown
 */
@TemplateData
public record PublicationView(
        long id,
        long correction,
        String notice,
        String reason,
        String wrong,
        String right,
        int paragraph,
        Grade grade,
        Instant publishedAt,
        long article,
        String source,
        String title,
        @Nullable LocalDate appeared,
        @Nullable String url) {

    static PublicationView of(Publication publication) {
        Article article = publication.article;
        return new PublicationView(
                publication.id,
                publication.correction.id,
                publication.notice,
                publication.correction.reason,
                publication.wrong,
                publication.right,
                Notice.paragraph(publication.correction.passage),
                publication.grade,
                publication.publishedAt,
                article.id,
                article.sourceName(),
                article.title,
                article.published,
                article.url == null ? null : Words.webOnly(article.url));
    }
}
