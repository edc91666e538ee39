package org.crossread.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.web.Words;

/** A published correction as machines read it: the article with its {@code CorrectionComment}, in the words of schema.org. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /** To stand inside a script element, which nothing in it can close. */
    static RawString of(Publication publication) {
        try {
            String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(article(publication));
            return new RawString(json.replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words that JSON cannot hold.", e);
        }
    }

    private static Map<String, Object> article(Publication publication) {
        Article article = publication.article;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@context", "https://schema.org");
        fields.put("@type", "NewsArticle");
        fields.put("headline", article.title);
        if (article.url != null && Words.webOnly(article.url) != null) {
            fields.put("url", article.url);
        }
        if (article.published != null) {
            fields.put("datePublished", article.published.toString());
        }
        if (article.language != null) {
            fields.put("inLanguage", article.language);
        }
        if (article.source != null) {
            fields.put("publisher", Map.of("@type", "Organization", "name", article.source.name));
        }
        fields.put("correction", comment(publication));
        return fields;
    }

    private static Map<String, Object> comment(Publication publication) {
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("@type", "CorrectionComment");
        comment.put("text", publication.notice);
        comment.put("datePublished", publication.publishedAt.toString());
        return comment;
    }
}
