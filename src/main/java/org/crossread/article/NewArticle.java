package org.crossread.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as it arrives, before anything is checked.
 *
 * @param text raw, not yet cleaned
 * @param source the outlet's name; null or blank where unknown
 * @param published the day on which it appeared, where that is known
 * @param author who wrote it, as the byline has it
 * @param translatedFrom the language of the original, where the text is a translation
 * @param key what its sender calls it whatever its text says: the id of a feed's entry, of a ninjs or a NewsML-G2 item
 */
public record NewArticle(
        String text,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String author,
        @Nullable String translatedFrom,
        @Nullable String key) {

    public NewArticle(
            String text,
            @Nullable String source,
            @Nullable String title,
            @Nullable String url,
            @Nullable String language,
            @Nullable LocalDate published) {
        this(text, source, title, url, language, published, null, null, null);
    }

    public static NewArticle of(String text) {
        return new NewArticle(text, null, null, null, null, null);
    }

    /** From cells named as {@link Cell} names them. */
    public static NewArticle of(Map<Cell, String> cells) {
        return new NewArticle(
                cells.getOrDefault(Cell.TEXT, ""),
                cells.get(Cell.SOURCE),
                cells.get(Cell.TITLE),
                cells.get(Cell.URL),
                cells.get(Cell.LANGUAGE),
                Days.read("published", cells.get(Cell.PUBLISHED)).orElse(null),
                cells.get(Cell.AUTHOR),
                cells.get(Cell.TRANSLATED_FROM),
                cells.get(Cell.KEY));
    }

    /** What is known of it, as words: what is not stands in no cell. */
    public Map<Cell, String> cells() {
        Map<Cell, String> cells = new LinkedHashMap<>();
        put(cells, Cell.TEXT, text);
        put(cells, Cell.SOURCE, source);
        put(cells, Cell.TITLE, title);
        put(cells, Cell.URL, url);
        put(cells, Cell.LANGUAGE, language);
        put(cells, Cell.PUBLISHED, published == null ? null : published.toString());
        put(cells, Cell.AUTHOR, author);
        put(cells, Cell.TRANSLATED_FROM, translatedFrom);
        put(cells, Cell.KEY, key);
        return cells;
    }

    private static void put(Map<Cell, String> cells, Cell cell, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            cells.put(cell, value);
        }
    }

    /** The same from this source, where its own is not known. */
    public NewArticle orFrom(@Nullable String other) {
        return source != null && !source.isBlank()
                ? this
                : new NewArticle(text, other, title, url, language, published, author, translatedFrom, key);
    }

    /** The same at this address. */
    public NewArticle at(String address) {
        return new NewArticle(text, source, title, address, language, published, author, translatedFrom, key);
    }
}
