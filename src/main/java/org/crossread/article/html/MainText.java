package org.crossread.article.html;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The text of a page without what stands around it, found as browsers' reading views find it. */
final class MainText {
    /** Text that the page carries as data is taken where the reading view has found less than half of it. */
    private static final int HALF = 2;

    private MainText() {}

    static String of(Document page, String address, Optional<String> told) {
        String found = readable(page, address);
        return told.map(MainText::tidied)
                .filter(body -> body.length() > HALF * found.length())
                .orElse(found);
    }

    private static String tidied(String body) {
        return body.indexOf('<') >= 0
                ? Paragraphs.of(Jsoup.parseBodyFragment(body).body())
                : body;
    }

    private static String readable(Document page, String address) {
        String whole = Paragraphs.of(page.body());
        @Nullable String content = null;
        if (page.select("p").size() > 1) {
            content = new Readability4J(address.isEmpty() ? "http://page.invalid/" : address, page.clone())
                    .parse()
                    .getContent();
        }
        String main = content == null
                ? ""
                : Paragraphs.of(Jsoup.parseBodyFragment(content).body());
        return main.isBlank() ? whole : main;
    }
}
