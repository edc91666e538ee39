package org.crossread.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text, or a line that stands for one (a heading, a date line, a caption, a credit).
 */
public final class Sentence {
    /** What kind of line it is: only {@link #BODY}, {@link #HEADING} and {@link #CAPTION} assert anything about the event. */
    public enum Kind {
        BODY,
        HEADING,
        CAPTION,
        /** A date that stands alone at the top: evidence for when the article appeared, or page furniture. */
        DATELINE,
        /** Credits, desk initials, photo credits. */
        CREDIT
    }

    private final Text text;
    private final int offset;
    private final String words;
    private final Kind kind;
    private final int paragraph;
    private final List<Token> tokens;
    /** Worked out by the first that asks: most sentences are never asked. */
    private @Nullable List<Clause> clauses;

    /**
     * @param text the whole text
     * @param from where the sentence starts in it, UTF-16
     * @param to where it ends, UTF-16, exclusive
     * @param paragraph number of its paragraph, from 0
     */
    Sentence(Text text, int from, int to, Kind kind, int paragraph) {
        this.text = text;
        this.offset = from;
        this.words = text.value().substring(from, to);
        this.kind = kind;
        this.paragraph = paragraph;
        this.tokens = Token.of(words);
    }

    public String words() {
        return words;
    }

    public Text text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is running text, a heading or a caption: what a reader takes for the story. */
    public boolean told() {
        return kind != Kind.CREDIT && kind != Kind.DATELINE;
    }

    public int paragraph() {
        return paragraph;
    }

    /** Where it starts in the text, UTF-16. */
    public int offset() {
        return offset;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Its clauses in order: never empty, together they cover the sentence. */
    public List<Clause> clauses() {
        List<Clause> known = clauses;
        if (known == null) {
            known = Clauses.of(this);
            clauses = known;
        }
        return known;
    }

    /** The clause that holds this UTF-16 position of the sentence. */
    public Clause clauseAt(int position) {
        List<Clause> clauses = clauses();
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position < clauses.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return clauses.get(low);
    }

    /** Its place in the text, in code points. */
    public Span span() {
        return span(0, words.length());
    }

    /** The place in the text, in code points, of a UTF-16 range of this sentence. */
    public Span span(int from, int to) {
        return text.span(offset + from, offset + to);
    }

    @Override
    public String toString() {
        return words;
    }
}
