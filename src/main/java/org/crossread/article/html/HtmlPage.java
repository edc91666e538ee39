package org.crossread.article.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.crossread.article.Days;
import org.crossread.article.NewArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article on a page of the web: its main text, and what the page tells about it in JSON-LD, in meta data and in its markup.
 *
 * @param notes what the person should know about how it was read
 */
public record HtmlPage(NewArticle article, List<String> notes) {
    /**
     * Reads a page.
     *
     * @param charset as its sender names it; null where only the page itself tells
     * @param address where it was found, an empty string where that is not known
     */
    public static HtmlPage of(byte[] bytes, @Nullable String charset, String address) {
        try {
            return of(Jsoup.parse(new ByteArrayInputStream(bytes), charset, address), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fragment of HTML as plain text, an empty line between paragraphs. */
    public static String text(String fragment) {
        return Paragraphs.of(Jsoup.parseBodyFragment(fragment).body());
    }

    private static HtmlPage of(Document page, String address) {
        Told told = Told.by(page);
        List<String> notes = new ArrayList<>();
        String url = Canonical.of(told.address(), address, notes);
        String main =
                headed(MainText.of(page, address, told.body()), told.title().orElse(""));
        NewArticle article = new NewArticle(
                main,
                told.source().orElse(null),
                told.title().orElse(null),
                url.isEmpty() ? null : url,
                told.language().orElse(null),
                told.published().flatMap(Days::quietly).orElse(null),
                told.author().orElse(null),
                told.translatedFrom().or(() -> TranslatedFrom.in(main)).orElse(null),
                null);
        return new HtmlPage(article, List.copyOf(notes));
    }

    /** The headline is read too: it stands first. */
    private static String headed(String main, String title) {
        return title.isEmpty() || main.startsWith(title) ? main : title + "\n\n" + main;
    }
}
