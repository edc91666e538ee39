package org.crossread.publication;

import io.quarkus.qute.RawString;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.correction.Grade;
import org.jspecify.annotations.Nullable;

/** A published correction in the words of schema.org: the article with its {@code CorrectionComment}, and a {@code ClaimReview}. */
final class JsonLd {
    static final String TYPE = "application/ld+json";

    private static final String CONTEXT = "https://schema.org";

    private JsonLd() {}

    /** To stand inside a script element, which nothing in it can close. */
    static RawString script(Map<String, Object> object) {
        return new RawString(Json.write(object)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    /** The article with its correction. */
    static Map<String, Object> article(Bulletin bulletin) {
        Bulletin.Subject article = bulletin.article();
        return subject(Json.object().with("@context", CONTEXT).with("@type", "NewsArticle"), article)
                .with("dateModified", bulletin.published().toString())
                .with("version", article.version())
                .with("creativeWorkStatus", bulletin.isWithdrawn() ? "Withdrawn" : null)
                .with("correction", comment(bulletin))
                .fields();
    }

    private static Json subject(Json json, Bulletin.Subject article) {
        return json.with("@id", article.uri())
                .with("headline", article.title())
                .with("url", article.url())
                .with(
                        "datePublished",
                        article.appeared() == null ? null : article.appeared().toString())
                .with("inLanguage", article.language())
                .with("publisher", organisation(article.source()));
    }

    private static Json comment(Bulletin bulletin) {
        return Json.typed("CorrectionComment")
                .with("@id", bulletin.urn())
                .with("url", bulletin.address())
                .with("text", bulletin.notice())
                .with("datePublished", bulletin.published().toString());
    }

    /** The review of the claim that was wrong: one a page, and none of a slip that misled nobody. */
    static Optional<Map<String, Object>> claimReview(Bulletin bulletin) {
        return bulletin.grade() == Grade.REFILE
                ? Optional.empty()
                : Optional.of(Json.object()
                        .with("@context", CONTEXT)
                        .with("@type", "ClaimReview")
                        .with("url", bulletin.address())
                        .with("datePublished", bulletin.published().toString())
                        .with("inLanguage", bulletin.article().language())
                        .with("author", organisation(bulletin.desk()))
                        .with("claimReviewed", bulletin.claim().sentence())
                        .with("itemReviewed", claim(bulletin.claim()))
                        .with("reviewRating", rating(bulletin))
                        .fields());
    }

    private static Json claim(Bulletin.Claim claim) {
        List<Map<String, Object>> appearances = claim.appearances().stream()
                .map(article -> subject(Json.typed("NewsArticle"), article).fields())
                .toList();
        Bulletin.Subject first = claim.appearances().stream()
                .filter(article -> article.appeared() != null)
                .min(Comparator.comparing(article -> String.valueOf(article.appeared())))
                .orElse(claim.appearances().get(0));
        return Json.typed("Claim")
                .with("text", claim.sentence())
                .with("author", organisation(claim.appearances().get(0).source()))
                .with("appearance", appearances)
                .with("firstAppearance", subject(Json.typed("NewsArticle"), first));
    }

    /** Of this claim, never of an outlet: 1 of 5 is wrong. */
    private static Json rating(Bulletin bulletin) {
        return Json.typed("Rating")
                .with("ratingValue", 1)
                .with("bestRating", 5)
                .with("worstRating", 1)
                .with("alternateName", bulletin.isWithdrawn() ? "Withdrawn" : "Wrong, corrected")
                .with("ratingExplanation", bulletin.notice());
    }

    private static @Nullable Json organisation(String name) {
        return name.isEmpty() ? null : Json.typed("Organization").with("name", name);
    }
}
