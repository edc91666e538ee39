package org.crossread.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The correction as a W3C Web Annotation on the article: the words by quotation, and by position in Unicode code points, as the model
 * asks, never in UTF-16 units.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">W3C, Web Annotation Data Model</a>
 */
final class Annotation {
    static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private Annotation() {}

    static String of(Bulletin bulletin) {
        return Json.write(Json.object()
                .with("@context", "http://www.w3.org/ns/anno.jsonld")
                .with("id", bulletin.urn())
                .with("type", "Annotation")
                .with("motivation", "editing")
                .with("created", bulletin.published().toString())
                .with("creator", Json.object().with("type", "Organization").with("name", bulletin.desk()))
                .with("body", bodies(bulletin))
                .with("target", target(bulletin))
                .fields());
    }

    private static List<Map<String, Object>> bodies(Bulletin bulletin) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(body("editing", bulletin.right(), bulletin));
        bodies.add(body("commenting", bulletin.notice(), bulletin));
        return bodies;
    }

    private static Map<String, Object> body(String purpose, String value, Bulletin bulletin) {
        Map<String, Object> body = Json.object()
                .with("type", "TextualBody")
                .with("purpose", purpose)
                .with("format", "text/plain")
                .with("language", bulletin.article().language())
                .fields();
        body.put("value", value);
        return body;
    }

    private static Json target(Bulletin bulletin) {
        Bulletin.Place place = bulletin.place();
        return Json.object()
                .with("source", bulletin.article().uri())
                .with("selector", List.of(quote(place), position(place)))
                .with(
                        "state",
                        Json.object()
                                .with("type", "TimeState")
                                .with("sourceDate", place.created().toString())
                                .fields());
    }

    private static Map<String, Object> quote(Bulletin.Place place) {
        return Json.object()
                .with("type", "TextQuoteSelector")
                .with("exact", place.exact())
                .with("prefix", place.prefix())
                .with("suffix", place.suffix())
                .fields();
    }

    private static Map<String, Object> position(Bulletin.Place place) {
        return Json.object()
                .with("type", "TextPositionSelector")
                .with("start", place.span().start())
                .with("end", place.span().end())
                .fields();
    }
}
