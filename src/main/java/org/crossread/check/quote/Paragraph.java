package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;

/**
 * The sentences of one paragraph that assert something: the stretch over which quotation marks pair up.
 *
 * @param offset where it starts in the text, UTF-16
 * @param words from its first sentence to its last
 */
record Paragraph(Prose prose, int offset, String words, List<Sentence> sentences) {

    static List<Paragraph> of(Prose prose) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (!open.isEmpty() && open.get(0).paragraph() != sentence.paragraph()) {
                paragraphs.add(of(prose, open));
                open.clear();
            }
            if (sentence.kind() != Sentence.Kind.DATELINE && sentence.kind() != Sentence.Kind.CREDIT) {
                open.add(sentence);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(of(prose, open));
        }
        return paragraphs;
    }

    private static Paragraph of(Prose prose, List<Sentence> sentences) {
        Sentence last = sentences.get(sentences.size() - 1);
        int from = sentences.get(0).offset();
        String words = prose.text()
                .value()
                .substring(from, last.offset() + last.words().length());
        return new Paragraph(prose, from, words, List.copyOf(sentences));
    }

    /** One sentence on its own, as if it were a paragraph. */
    static Paragraph of(Sentence sentence) {
        Prose prose = new Prose(sentence.text(), List.of(sentence));
        return new Paragraph(prose, sentence.offset(), sentence.words(), prose.sentences());
    }

    /** The place in the text, in code points, of a UTF-16 range of this paragraph. */
    Span span(int from, int to) {
        return prose.text().span(offset + from, offset + to);
    }
}
