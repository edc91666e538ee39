package org.crossread.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a conflict and how they stand to each other. schema.org has no word for two claims that contradict one another, so the
 * relation is one of a small context of our own.
 */
final class Claims {
    /** What our own words mean, for programs that read linked data. */
    static final Map<String, Object> CONTEXT = context();

    private Claims() {}

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", "https://schema.org/");
        context.put("crossread", "urn:crossread:");
        context.put("contradicts", Map.of("@id", "crossread:contradicts", "@type", "@id"));
        context.put("agreesWith", Map.of("@id", "crossread:agreesWith", "@type", "@id"));
        context.put("correctedBy", Map.of("@id", "crossread:correctedBy", "@type", "@id"));
        return context;
    }

    /** @param conflict null where the correction settles none: then there is nothing but the notice */
    static Map<String, Object> of(Bulletin bulletin, @Nullable Conflict conflict, String address) {
        List<Map<String, Object>> claims = new ArrayList<>();
        if (conflict != null) {
            for (ConflictReading reading : conflict.readings) {
                claims.add(claim(bulletin, conflict, reading));
            }
        }
        return Json.object()
                .with("@context", address + "/published/context.jsonld")
                .with("@id", bulletin.address() + "/claims.jsonld")
                .with("about", conflict == null ? "" : conflict.question)
                .with("@graph", claims)
                .fields();
    }

    private static Map<String, Object> claim(Bulletin bulletin, Conflict conflict, ConflictReading reading) {
        Article article = reading.passage.article;
        List<String> others = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (ConflictReading other : conflict.readings) {
            if (other.side != reading.side) {
                others.add(id(bulletin, other));
            } else if (!other.equals(reading)) {
                alike.add(id(bulletin, other));
            }
        }
        return Json.typed("Claim")
                .with("@id", id(bulletin, reading))
                .with("text", reading.passage.text)
                .with(
                        "appearance",
                        Json.typed("NewsArticle")
                                .with("headline", article.title)
                                .with("url", article.url))
                .with("contradicts", others)
                .with("agreesWith", alike.isEmpty() ? null : alike)
                .with("correctedBy", isCorrected(bulletin, reading) ? bulletin.urn() : null)
                .fields();
    }

    private static boolean isCorrected(Bulletin bulletin, ConflictReading reading) {
        return reading.passage.text.contains(bulletin.wrong())
                || bulletin.wrong().contains(reading.passage.text);
    }

    private static String id(Bulletin bulletin, ConflictReading reading) {
        return bulletin.address() + "/claims.jsonld#" + reading.id;
    }
}
