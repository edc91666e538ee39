package org.crossread.article.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.crossread.Refusal;
import org.crossread.article.NewArticle;
import org.crossread.article.html.TranslatedFrom;
import org.jspecify.annotations.Nullable;

/**
 * A document of an office program: an archive with its text in one file and what is known about it in another.
 *
 * @param text the name of the file with the text
 * @param about the name of the file with title and author
 */
record OfficeFile(String text, String about, XmlText form) {
    private static final int END = 1 << 16;

    /** Whether an archive has such a file: its list of names stands at its end. */
    boolean holds(Upload file) {
        int from = Math.max(0, file.bytes().length - END);
        String end = new String(file.bytes(), from, file.bytes().length - from, StandardCharsets.ISO_8859_1);
        return file.starts('P', 'K', 3, 4) && end.contains(text);
    }

    Opened read(Upload file, Deadline deadline) {
        Map<String, byte[]> parts = Unpacking.files(file, Set.of(text, about)::contains, deadline);
        try {
            byte[] body = parts.get(text);
            if (body == null) {
                throw Refusal.invalid("file", "It has no text inside. Save the article as plain text (.txt).");
            }
            List<String> paragraphs = form.paragraphs(body, deadline);
            String words = String.join("\n\n", paragraphs);
            NewArticle article = new NewArticle(
                    words,
                    null,
                    about(parts.get(about), "title"),
                    null,
                    about(parts.get(about), "language"),
                    null,
                    about(parts.get(about), "creator"),
                    TranslatedFrom.in(words).orElse(null),
                    null);
            return Opened.of(Incoming.of(file.name(), article, List.of()));
        } catch (XMLStreamException e) {
            throw Refusal.invalid(
                    "file", "It is damaged inside. Open it in the program that made it and save it anew.");
        }
    }

    private static @Nullable String about(byte @Nullable [] about, String element) throws XMLStreamException {
        String value = about == null ? "" : XmlText.first(about, element);
        return value.isEmpty() ? null : value;
    }
}
