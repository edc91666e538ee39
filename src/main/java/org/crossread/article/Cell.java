package org.crossread.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be told about an article that comes in, with the names that tables use for it. */
public enum Cell {
    TEXT("Text", "text", "body", "content", "article", "articlebody", "story", "fulltext", "body_text"),
    TITLE("Title", "title", "headline", "head", "heading"),
    SOURCE("Source", "source", "outlet", "publisher", "provider", "newspaper", "site", "publication", "agency"),
    PUBLISHED("Published", "published", "date", "day", "datepublished", "pubdate", "versioncreated", "publisheddate"),
    URL("Address", "url", "link", "address", "uri", "href", "canonical"),
    LANGUAGE("Language", "language", "lang", "inlanguage"),
    AUTHOR("Author", "author", "byline", "by", "writer", "creator"),
    TRANSLATED_FROM("Translated from", "translatedfrom", "original_language", "originallanguage", "translation_of"),
    KEY("Its sender's id", "id", "key", "guid", "externalid", "articleid", "article_id");

    private final String label;
    private final Set<String> names;

    Cell(String label, String... names) {
        this.label = label;
        this.names = Set.of(names);
    }

    public String label() {
        return label;
    }

    /** Its name in forms and in what is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cell of this id. */
    public static Optional<Cell> of(String id) {
        return Stream.of(values()).filter(cell -> cell.id().equals(id)).findFirst();
    }

    /** The cell that a column of this name most likely holds. */
    public static Optional<Cell> named(String column) {
        String plain = column.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
        return Stream.of(values())
                .filter(cell -> cell.names.contains(plain) || cell.names.contains(plain.replace("_", "")))
                .findFirst();
    }
}
