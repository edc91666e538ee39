package org.crossread.article;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.Together;
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

    /** Those of several passages, their texts looked up together. */
    public static Map<Passage, Excerpt> of(List<Passage> passages) {
        int first = passages.stream().mapToInt(passage -> passage.version).min().orElse(0);
        int last = passages.stream().mapToInt(passage -> passage.version).max().orElse(0);
        Map<String, Text> texts = new HashMap<>();
        Together.ask(
                        passages.stream()
                                .map(passage -> passage.article.id)
                                .distinct()
                                .toList(),
                        ids -> {
                            Object[] all = Arrays.copyOf(ids, ids.length + 2);
                            all[ids.length] = first;
                            all[ids.length + 1] = last;
                            return ArticleVersion.<ArticleVersion>list(
                                    "article.id in " + Together.NUMBERS + " and number between ?" + (ids.length + 1)
                                            + " and ?" + all.length,
                                    all);
                        })
                .forEach(version -> texts.put(version.article.id + " " + version.number, version.content()));
        Map<Passage, Excerpt> excerpts = new IdentityHashMap<>();
        for (Passage passage : passages) {
            Text text = texts.get(passage.article.id + " " + passage.version);
            excerpts.put(passage, text == null ? new Excerpt("", passage.text, "") : of(text, passage));
        }
        return excerpts;
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
