package org.crossread.check.quote;

import java.util.BitSet;
import java.util.List;
import org.crossread.text.Prose;
import org.crossread.text.Span;

/** The places of an article that stand in somebody's quotation, so that asking for one costs the same however much is quoted. */
final class QuotedPlaces {
    private final BitSet codePoints = new BitSet();

    private QuotedPlaces(List<Quotation> quotations) {
        quotations.forEach(q -> codePoints.set(q.span().start(), q.span().end()));
    }

    /** @param quotations all of the article */
    static QuotedPlaces of(Prose article, List<Quotation> quotations) {
        return article.once(QuotedPlaces.class, a -> new QuotedPlaces(quotations));
    }

    boolean touch(Span span) {
        int next = codePoints.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
