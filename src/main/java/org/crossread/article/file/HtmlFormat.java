package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossread.article.html.HtmlPage;

/** A page of the web, saved. */
@Singleton
class HtmlFormat implements ArticleFormat {
    private static final Pattern TAG = Pattern.compile("<(?:!doctype html|html|head|body|article)\\b");

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "a web page";
    }

    @Override
    public boolean takes(Upload file) {
        String head = file.head().toLowerCase(Locale.ROOT);
        return file.ends("html", "htm", "xhtml") && head.indexOf('<') >= 0
                || head.startsWith("<") && TAG.matcher(head).find();
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        HtmlPage page = HtmlPage.of(file.bytes(), null, "");
        deadline.check();
        return Opened.of(Incoming.of(file.name(), page.article(), page.notes()));
    }
}
