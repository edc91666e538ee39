package org.crossread.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article among a page's JSON-LD, in the words of schema.org. */
record LinkedData(@Nullable JsonNode article) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 2000;
    private static final Set<String> KINDS = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle");

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parsed(script.data()).flatMap(LinkedData::article);
            if (article.isPresent()) {
                return new LinkedData(article.get());
            }
        }
        return new LinkedData(null);
    }

    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.ofNullable(JSON.readTree(script));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The first article in it, at whatever depth. */
    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            JsonNode node = open.removeFirst();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(inner -> {
                if (inner.isContainerNode()) {
                    open.addLast(inner);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(LinkedData::isArticle)
                : KINDS.contains(type.asText());
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(article).map(node -> node.path(field)).flatMap(LinkedData::text);
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        JsonNode named = value.isObject() ? value.path(value.has("@value") ? "@value" : "@id") : value;
        return named.isValueNode() && !named.isNull() ? Optional.of(named.asText()) : Optional.empty();
    }

    /** The name or names of persons or organisations. */
    Optional<String> name(String field) {
        if (article == null) {
            return Optional.empty();
        }
        JsonNode node = article.path(field);
        Iterable<JsonNode> each = node.isArray() ? node : Set.of(node);
        String names = StreamSupport.stream(each.spliterator(), false)
                .map(one -> one.isObject() ? one.path("name").asText("") : one.asText(""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** The language of another work that this one names. */
    Optional<String> language(String field) {
        return Optional.ofNullable(article)
                .map(node -> node.path(field).path("inLanguage"))
                .flatMap(LinkedData::text);
    }
}
