package org.crossread.article.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossread.Refusal;

/**
 * The paragraphs of a document in XML, whatever office program it comes from. Elements are known by their names without prefix.
 *
 * @param blocks elements that are paragraphs or headings
 * @param words elements whose characters are text; none where all characters of a block are
 * @param skipped elements that are left out with all in them
 * @param spaces elements that stand for white space
 */
record XmlText(Set<String> blocks, Set<String> words, Set<String> skipped, Set<String> spaces) {
    private static final int DEEPEST = 500;

    List<String> paragraphs(byte[] xml, Deadline deadline) throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        XMLStreamReader reader = Xml.reader(xml);
        int depth = 0;
        int inWords = words.isEmpty() ? 1 : 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    if (skipped.contains(name)) {
                        skip(reader);
                        continue;
                    }
                    refuseDeep(++depth);
                    if (blocks.contains(name)) {
                        deadline.check();
                        flush(text, paragraphs);
                    }
                    if (spaces.contains(name)) {
                        text.append(' ');
                    }
                    inWords += words.contains(name) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inWords -= words.contains(reader.getLocalName()) ? 1 : 0;
                    if (blocks.contains(reader.getLocalName())) {
                        flush(text, paragraphs);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inWords > 0) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        flush(text, paragraphs);
        return paragraphs;
    }

    /** The characters of the first element of this name; an empty string where there is none. */
    static String first(byte[] xml, String element) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                return reader.getElementText().strip();
            }
        }
        return "";
    }

    private static void flush(StringBuilder text, List<String> paragraphs) {
        String paragraph = text.toString().strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        text.setLength(0);
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void refuseDeep(int depth) {
        if (depth > DEEPEST) {
            throw Refusal.invalid("file", "It is nested too deeply. Save the article as plain text (.txt).");
        }
    }
}
