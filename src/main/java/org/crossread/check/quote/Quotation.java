package org.crossread.check.quote;

import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param span the words without the marks, in code points
 * @param text the words at the span
 * @param words the same without what the reporter put between them ("– he explained –", "(…)")
 * @param attribution who says them, where the text links them to somebody
 */
record Quotation(
        Span span, String text, String words, @Nullable Attribution attribution) {
    Speaker speaker() {
        return attribution == null ? Speaker.NOBODY : attribution.speaker();
    }
}
