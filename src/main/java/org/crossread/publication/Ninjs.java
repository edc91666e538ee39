package org.crossread.publication;

import java.util.List;
import java.util.Map;

/**
 * The corrected article as a news object of ninjs 3.1: the same {@code uri}, a new {@code version}, the notice as {@code edNote}.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">IPTC, News in JSON</a>
 */
final class Ninjs {
    static final String TYPE = "application/json";

    private Ninjs() {}

    static String of(Bulletin bulletin) {
        Bulletin.Subject article = bulletin.article();
        return Json.write(Json.object()
                .with("standard", Map.of("name", "ninjs", "version", "3.1"))
                .with("uri", article.uri())
                .with("type", "text")
                .with("representationType", "partial")
                .with("version", String.valueOf(article.version()))
                .with("firstCreated", article.created().toString())
                .with("versionCreated", bulletin.published().toString())
                .with("pubStatus", Bulletins.status(bulletin.grade()))
                .with("language", article.language())
                .with("title", article.title())
                .with("headlines", List.of(Map.of("value", article.title())))
                .with("descriptions", List.of(text("correction", bulletin.notice())))
                .with("edNote", bulletin.notice())
                .with("infoSources", article.source().isEmpty() ? null : List.of(source(article)))
                .with("altIds", List.of(id("correction", bulletin.urn()), id("correction-page", bulletin.address())))
                .fields());
    }

    private static Map<String, Object> text(String role, String value) {
        return Json.object()
                .with("role", role)
                .with("contentType", "text/plain")
                .with("value", value)
                .fields();
    }

    private static Map<String, Object> source(Bulletin.Subject article) {
        return Json.object()
                .with("name", article.source())
                .with("role", "publisher")
                .fields();
    }

    private static Map<String, Object> id(String role, String value) {
        return Json.object().with("role", role).with("value", value).fields();
    }
}
