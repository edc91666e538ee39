package org.crossread.article.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crossread.article.Days;
import org.crossread.article.Decoding;
import org.crossread.article.NewArticle;
import org.crossread.article.html.HtmlPage;
import org.jspecify.annotations.Nullable;

/** News in JSON as agencies send it (IPTC ninjs 3.1, and its forms before). An item keeps its uri, so that a newer one is a new version. */
@Singleton
class NinjsFormat implements ArticleFormat {
    private static final Pattern ITEM = Pattern.compile(
            "\"(?:bodies|headlines|body_text|body_html|body_xhtml|versioncreated|versionCreated|pubStatus|pubstatus)\"");
    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public boolean takes(Upload file) {
        String head = file.head();
        boolean json = head.startsWith("{") || head.startsWith("[");
        return json
                && file.ends("json", "ninjs")
                && head.contains("\"uri\"")
                && ITEM.matcher(head).find();
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        try {
            JsonNode root = Json.MAPPER.readTree(Decoding.text(file.name(), file.bytes(), new ArrayList<>()));
            List<Incoming> items = new ArrayList<>();
            for (JsonNode item :
                    root.isArray() ? root : Json.MAPPER.createArrayNode().add(root)) {
                deadline.check();
                String place = root.isArray() ? file.name() + ", item " + (items.size() + 1) : file.name();
                items.add(item(place, item));
            }
            return Opened.of(items);
        } catch (JsonProcessingException e) {
            throw org.crossread.Refusal.invalid(
                    "file", "This is not JSON: " + e.getOriginalMessage() + ". Ask its sender for it again.");
        }
    }

    private static Incoming item(String place, JsonNode item) {
        String status = text(item, "pubStatus", "pubstatus").orElse("usable");
        if (WITHDRAWN.contains(status)) {
            return Incoming.failed(
                    place,
                    "Its sender has taken this item back (" + status + "). If it is here, see to its article by hand.");
        }
        Optional<String> body = body(item);
        if (body.isEmpty()) {
            return Incoming.failed(place, "This item has no text: only items of text are read.");
        }
        String title = first(item.path("headlines"))
                .or(() -> text(item, "headline", "title"))
                .orElse("");
        String words = title.isEmpty() || body.get().startsWith(title) ? body.get() : title + "\n\n" + body.get();
        NewArticle article = new NewArticle(
                words,
                first(item.path("infoSources"))
                        .or(() -> first(item.path("infosources")))
                        .or(() -> text(item, "source", "copyrightHolder", "copyrightholder"))
                        .orElse(null),
                title.isEmpty() ? null : title,
                web(item),
                text(item, "language").orElse(null),
                text(item, "firstCreated", "firstcreated", "versionCreated", "versioncreated")
                        .flatMap(Days::quietly)
                        .orElse(null),
                first(item.path("bylines")).or(() -> text(item, "byline")).orElse(null),
                null,
                text(item, "uri").orElse(null));
        return Incoming.of(place, article, List.of());
    }

    private static Optional<String> body(JsonNode item) {
        for (JsonNode body : item.path("bodies")) {
            Optional<String> value = text(body, "value");
            if (value.isPresent()) {
                return value.map(text -> plain(text, text(body, "contentType").orElse("")));
            }
        }
        return text(item, "body_text")
                .or(() -> text(item, "body_html", "body_xhtml").map(text -> plain(text, "html")))
                .or(() -> text(item, "body"));
    }

    private static String plain(String text, String type) {
        return type.contains("html") || text.startsWith("<") ? HtmlPage.text(text) : text;
    }

    private static Optional<String> first(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .flatMap(value -> text(value, "value", "name").stream())
                .findFirst();
    }

    private static Optional<String> text(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static @Nullable String web(JsonNode item) {
        return text(item, "url", "canonical", "uri")
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .orElse(null);
    }
}
