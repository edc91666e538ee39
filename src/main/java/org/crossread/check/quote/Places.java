package org.crossread.check.quote;

import java.util.BitSet;
import java.util.List;
import org.crossread.text.Prose;
import org.crossread.text.Span;

/** Places of an article that are spoken for: asking whether one is costs the same however many there are. */
final class Places {
    private final BitSet codePoints = new BitSet();

    /** @param quotations all of the article */
    static Places quoted(Prose article, List<Quotation> quotations) {
        return article.once(Places.class, a -> {
            Places places = new Places();
            quotations.forEach(quotation -> places.take(quotation.span()));
            return places;
        });
    }

    void take(Span span) {
        codePoints.set(span.start(), span.end());
    }

    boolean touch(Span span) {
        int next = codePoints.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
