package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crossread.Refusal;
import org.crossread.article.Days;
import org.crossread.article.NewArticle;
import org.crossread.article.html.HtmlPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** News in XML as agencies send it (IPTC NewsML-G2): one item, or several in a message. An item keeps its guid. */
@Singleton
class NewsmlFormat implements ArticleFormat {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "NewsML-G2";
    }

    @Override
    public boolean takes(Upload file) {
        String head = file.head();
        return head.startsWith("<")
                && (head.contains("<newsItem") || head.contains("<newsMessage") || head.contains("iptc.org/std/nar"));
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        NodeList items = parsed(file.bytes()).getElementsByTagNameNS("*", "newsItem");
        if (items.getLength() == 0) {
            throw Refusal.invalid("file", "There is no news item in it. Only items of text are read.");
        }
        List<Incoming> articles = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++) {
            deadline.check();
            String place = items.getLength() == 1 ? file.name() : file.name() + ", item " + (i + 1);
            articles.add(item(place, (Element) items.item(i)));
        }
        return Opened.of(articles);
    }

    private static Document parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw Refusal.invalid(
                    "file",
                    "This XML is damaged, or carries a document type, which is never read. Ask its sender for it again.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incoming item(String place, Element item) {
        String status =
                child(item, "pubStatus").map(e -> e.getAttribute("qcode")).orElse("stat:usable");
        if (status.endsWith("canceled") || status.endsWith("withheld")) {
            return Incoming.failed(
                    place,
                    "Its sender has taken this item back (" + status + "). If it is here, see to its article by hand.");
        }
        Optional<String> body = body(item);
        if (body.isEmpty()) {
            return Incoming.failed(place, "This item has no text: only items of text are read.");
        }
        String title = text(item, "headline").or(() -> text(item, "title")).orElse("");
        String words = title.isEmpty() || body.get().startsWith(title) ? body.get() : title + "\n\n" + body.get();
        NewArticle article = new NewArticle(
                words,
                child(item, "provider").flatMap(NewsmlFormat::provider).orElse(null),
                title.isEmpty() ? null : title,
                child(item, "link")
                        .map(e -> e.getAttribute("href"))
                        .filter(href -> href.startsWith("http"))
                        .orElse(null),
                child(item, "language")
                        .map(e -> e.getAttribute("tag"))
                        .filter(tag -> !tag.isEmpty())
                        .orElse(null),
                Stream.of("firstCreated", "contentCreated", "versionCreated")
                        .flatMap(name -> text(item, name).stream())
                        .flatMap(day -> Days.quietly(day).stream())
                        .findFirst()
                        .orElse(null),
                text(item, "by").orElse(null),
                null,
                item.getAttribute("guid").isBlank() ? null : item.getAttribute("guid"));
        return Incoming.of(place, article, List.of());
    }

    private static Optional<String> provider(Element provider) {
        return text(provider, "name")
                .or(() -> Stream.of(provider.getAttribute("literal"), provider.getAttribute("uri"))
                        .filter(name -> !name.isBlank())
                        .findFirst());
    }

    private static Optional<String> body(Element item) {
        Optional<Element> xml = child(item, "inlineXML");
        if (xml.isPresent()) {
            return Optional.of(paragraphs(xml.get())).filter(text -> !text.isBlank());
        }
        return child(item, "inlineData")
                .map(data -> data.getAttribute("contenttype")
                                .toLowerCase(Locale.ROOT)
                                .contains("html")
                        ? HtmlPage.text(data.getTextContent())
                        : data.getTextContent().strip())
                .filter(text -> !text.isBlank());
    }

    /** Those of XHTML and NITF alike; where there are none, all of it. */
    private static String paragraphs(Element xml) {
        NodeList all = xml.getElementsByTagNameNS("*", "p");
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String paragraph =
                    all.item(i).getTextContent().replaceAll("\\s+", " ").strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs.isEmpty() ? xml.getTextContent().strip() : String.join("\n\n", paragraphs);
    }

    private static Optional<Element> child(Element element, String name) {
        return Optional.ofNullable(
                (Element) element.getElementsByTagNameNS("*", name).item(0));
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name)
                .map(e -> e.getTextContent().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }
}
