package org.crossread.publication;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.correction.CarrierLine;
import org.crossread.correction.Grade;
import org.crossread.correction.Notice;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A published correction as readers see it.
 *
 * @param right an empty string where the words are deleted
 * @param carriers other articles that carry, or carried, the error
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
        @Nullable String url,
        List<CarrierLine> carriers) {

    /** As a line of the log: without what only its own page tells. */
    static PublicationView listed(Publication publication) {
        return of(publication, 0, List.of());
    }

    static PublicationView of(Publication publication) {
        return of(
                publication,
                Notice.paragraph(publication.correction.passage),
                CarrierLine.of(publication.correction.carriers()));
    }

    private static PublicationView of(Publication publication, int paragraph, List<CarrierLine> carriers) {
        Article article = publication.article;
        return new PublicationView(
                publication.id,
                publication.correction.id,
                publication.notice,
                publication.correction.reason,
                publication.wrong,
                publication.right,
                paragraph,
                publication.grade,
                publication.publishedAt,
                article.id,
                article.sourceName(),
                article.title,
                article.published,
                article.url == null ? null : Words.webOnly(article.url),
                carriers);
    }
}
