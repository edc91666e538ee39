package org.crossread.article;

import io.quarkus.qute.TemplateData;
import org.crossread.text.Text;

/**
 * A passage with as much of its paragraph around it as a reader needs to judge it.
 *
 * @param words exactly the words of the passage
 */
@TemplateData
public record Excerpt(String before, String words, String after) {
    private static final int AROUND = 340;

    public static Excerpt of(Passage passage) {
        return passage.article
                .version(passage.version)
                .map(version -> of(version.content(), passage))
                .orElseGet(() -> new Excerpt("", passage.text, ""));
    }

    private static Excerpt of(Text text, Passage passage) {
        String all = text.value();
        int from = text.index(passage.start);
        int to = text.index(passage.end);
        int line = all.lastIndexOf('\n', from - 1) + 1;
        int end = all.indexOf('\n', to);
        return new Excerpt(
                last(all.substring(line, from)), passage.text, first(all.substring(to, end < 0 ? all.length() : end)));
    }

    private static String last(String before) {
        if (before.length() <= AROUND) {
            return before;
        }
        int space = before.indexOf(' ', before.length() - AROUND);
        return "… " + (space < 0 ? "" : before.substring(space + 1));
    }

    private static String first(String after) {
        if (after.length() <= AROUND) {
            return after;
        }
        int space = after.lastIndexOf(' ', AROUND);
        return (space < 0 ? "" : after.substring(0, space)) + " …";
    }
}
