package org.crossread.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.Refusal;

/**
 * A plain text file with an article, and before it, where there are any, lines such as {@code Source: Courier} up to an empty line.
 *
 * @param notes what the person should know about how it was read
 */
public record ArticleFile(NewArticle article, List<String> notes) {
    private static final Set<String> KEYS = Set.of("source", "published", "title", "language", "url");
    private static final Pattern HEADER = Pattern.compile("^([A-Za-z]{3,10})[ \\t]*+:[ \\t]*+(.*)$");

    /**
     * Reads a file's bytes.
     *
     * @param name the file's name, for messages
     * @throws Refusal where it is no text, or its header cannot be read
     */
    public static ArticleFile read(String name, byte[] bytes) {
        List<String> notes = new ArrayList<>();
        String text = Decoding.text(name, bytes, notes);
        Map<String, String> header = new HashMap<>();
        int body = header(text, header);
        return new ArticleFile(
                new NewArticle(
                        text.substring(body),
                        header.get("source"),
                        header.get("title"),
                        header.get("url"),
                        header.get("language"),
                        Field.day("published", header.get("published")).orElse(null)),
                List.copyOf(notes));
    }

    /** Fills the header and returns where the body starts: at 0 where what looks like a header is none. */
    private static int header(String text, Map<String, String> header) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            Matcher matcher = HEADER.matcher(line);
            if (line.isEmpty() && !header.isEmpty()) {
                return end < 0 ? text.length() : end + 1;
            }
            if (!matcher.matches() || !KEYS.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
                break;
            }
            header.put(
                    matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
            at = end < 0 ? text.length() : end + 1;
        }
        header.clear();
        return 0;
    }
}
