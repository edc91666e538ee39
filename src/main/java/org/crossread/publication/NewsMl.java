package org.crossread.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The corrected article as an item of NewsML-G2: the same {@code guid}, a new {@code version}, the signal {@code sig:correction} and the
 * notice as {@code edNote}; a withdrawn one has the status {@code stat:canceled}.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">IPTC, NewsML-G2 Guidelines, Publishing Status and Corrections</a>
 */
final class NewsMl {
    static final String TYPE = "application/vnd.iptc.g2.newsitem+xml";

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml";

    private NewsMl() {}

    static String of(Bulletin bulletin) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("guid", bulletin.article().uri());
        item.put("version", String.valueOf(bulletin.article().version()));
        item.put("standard", "NewsML-G2");
        item.put("standardversion", "2.35");
        item.put("conformance", "power");
        item.put("xml:lang", bulletin.article().language());
        return Xml.document(
                "newsItem",
                NAMESPACE,
                item,
                xml -> xml.empty("catalogRef", Map.of("href", CATALOG))
                        .element("itemMeta", Map.of(), meta -> itemMeta(meta, bulletin))
                        .element("contentMeta", Map.of(), meta -> contentMeta(meta, bulletin)));
    }

    private static void itemMeta(Xml xml, Bulletin bulletin) throws XMLStreamException {
        xml.empty("itemClass", Map.of("qcode", "ninat:text"))
                .element("provider", Map.of("literal", bulletin.desk()), name -> name.words("name", bulletin.desk()))
                .words("versionCreated", bulletin.published().toString())
                .words("firstCreated", bulletin.article().created().toString())
                .empty("pubStatus", Map.of("qcode", "stat:" + Bulletins.status(bulletin.grade())))
                .words("edNote", bulletin.notice());
        if (!bulletin.isWithdrawn()) {
            xml.empty("signal", Map.of("qcode", "sig:correction"));
        }
        Map<String, String> page = new LinkedHashMap<>();
        page.put("rel", "irel:seeAlso");
        page.put("href", bulletin.address());
        xml.empty("link", page);
    }

    private static void contentMeta(Xml xml, Bulletin bulletin) throws XMLStreamException {
        Bulletin.Subject article = bulletin.article();
        xml.words("contentModified", bulletin.published().toString());
        @Nullable String source = article.source().isEmpty() ? null : article.source();
        if (source != null) {
            xml.element("infoSource", Map.of("literal", source), name -> name.words("name", source));
        }
        xml.empty("language", Map.of("tag", article.language()))
                .words("headline", article.title())
                .words("description", Map.of("role", "drol:summary"), bulletin.notice());
    }
}
