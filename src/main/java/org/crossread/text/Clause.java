package org.crossread.text;

/**
 * A stretch of a sentence that says one thing: the unit that is compared across articles.
 *
 * @param sentence the sentence that it is cut from
 * @param start where it starts in the sentence, UTF-16
 * @param end where it ends in the sentence, UTF-16, exclusive
 */
public record Clause(Sentence sentence, int start, int end) {
    public String words() {
        return sentence.words().substring(start, end);
    }

    /** Its place in the article, in code points. */
    public Span span() {
        return sentence.span(start, end);
    }
}
