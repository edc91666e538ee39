package org.crossread.check;

import org.crossread.text.Span;

/**
 * What one article has at one point: the stretch of text and the value read in it.
 *
 * @param span in code points of the article's text
 * @param text the words at the span
 * @param slot what it is about: only readings with matching slots can answer one question
 * @param quiet too common to mark on a page: a clause that plainly affirms something, "two options"; the API tells those that are
 *     values
 * @param <V> the normalised value
 */
public record Reading<V>(Span span, String text, V value, Slot slot, boolean quiet) {
    public Reading(Span span, String text, V value, Slot slot) {
        this(span, text, value, slot, false);
    }
}
