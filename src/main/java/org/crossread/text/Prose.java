package org.crossread.text;

import java.util.List;

/**
 * A text cut into its sentences: what every check reads.
 */
public record Prose(Text text, List<Sentence> sentences) {
    public Prose {
        sentences = List.copyOf(sentences);
    }

    public static Prose of(Text text) {
        return new Prose(text, Sentences.split(text));
    }

    public static Prose of(String stored) {
        return of(Text.of(stored));
    }

    /** The sentence that holds this code point, or the last one before it. */
    public Sentence sentenceAt(int codePoint) {
        int index = text.index(Math.min(codePoint, text.length()));
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).offset() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The clause that holds the start of a span. */
    public Clause clauseAt(Span span) {
        Sentence sentence = sentenceAt(span.start());
        return sentence.clauseAt(text.index(span.start()) - sentence.offset());
    }

    /** The sentences of one paragraph, in order. */
    public List<Sentence> paragraph(int number) {
        return sentences.stream().filter(s -> s.paragraph() == number).toList();
    }
}
