package org.crossread.article.html;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article: first what JSON-LD says, then meta data, then its markup. */
record Told(Document page, LinkedData data) {
    static Told by(Document page) {
        return new Told(page, LinkedData.of(page));
    }

    Optional<String> title() {
        return first(data.text("headline"), meta("og:title"), meta("dc.title"), element("article h1"), element("h1"))
                .or(() -> first(Optional.of(page.title())));
    }

    Optional<String> source() {
        return first(
                data.name("publisher"),
                meta("og:site_name"),
                meta("application-name"),
                data.name("sourceOrganization"));
    }

    Optional<String> published() {
        return first(
                data.text("datePublished"),
                meta("article:published_time"),
                meta("datePublished"),
                meta("dc.date.issued"),
                meta("dc.date"),
                meta("parsely-pub-date"),
                attribute("time[datetime]", "datetime"),
                data.text("dateModified"));
    }

    Optional<String> author() {
        return first(data.name("author"), data.name("creator"), meta("author"), meta("article:author"), meta("byl"))
                .filter(author -> !author.startsWith("http"));
    }

    Optional<String> language() {
        return first(data.text("inLanguage"), Optional.of(page.select("html").attr("lang")), meta("og:locale"))
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.length() <= 35);
    }

    Optional<String> address() {
        return first(
                attribute("link[rel=canonical]", "href"),
                meta("og:url"),
                data.text("url"),
                data.text("mainEntityOfPage"));
    }

    /** The text where the page carries it as data. */
    Optional<String> body() {
        return first(data.text("articleBody"));
    }

    Optional<String> translatedFrom() {
        return first(data.language("translationOfWork"), data.language("translationOf"));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... found) {
        return Stream.of(found)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }

    private Optional<String> element(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
    }

    private Optional<String> attribute(String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name));
    }
}
