package org.crossread.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The newest corrections as an Atom feed (RFC 4287).
 *
 * @param address of this server
 * @param updated when the newest of all was published
 */
record Feed(String address, String desk, Instant updated, List<Bulletin> bulletins) {
    static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String written() {
        return Xml.document("feed", NAMESPACE, Map.of("xml:lang", "en"), feed -> {
            feed.words("id", address + "/published/")
                    .words("title", "Corrections: " + desk)
                    .words("updated", updated.toString())
                    .element("author", Map.of(), author -> author.words("name", desk))
                    .words("generator", Map.of("uri", address + "/"), "Crossread")
                    .empty("link", link("self", address + "/published/feed.atom", TYPE))
                    .empty("link", link("alternate", address + "/published", "text/html"));
            for (Bulletin bulletin : bulletins) {
                feed.element("entry", Map.of(), entry -> entry(entry, bulletin));
            }
        });
    }

    private static void entry(Xml xml, Bulletin bulletin) throws XMLStreamException {
        String source = bulletin.article().source();
        xml.words("id", bulletin.urn())
                .words(
                        "title",
                        (source.isEmpty() ? "" : source + ": ")
                                + bulletin.article().title())
                .words("updated", bulletin.published().toString())
                .words("published", bulletin.published().toString())
                .empty("link", link("alternate", bulletin.address(), "text/html"))
                .empty("link", link("related", bulletin.address() + "/correction.jsonld", JsonLd.TYPE))
                .empty("category", Map.of("term", bulletin.grade().name()))
                .words("summary", Map.of("type", "text"), bulletin.notice());
    }

    private static Map<String, String> link(String rel, String href, String type) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("rel", rel);
        link.put("type", type);
        link.put("href", href);
        return link;
    }
}
