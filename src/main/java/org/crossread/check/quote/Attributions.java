package org.crossread.check.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;

/** Who says what, by explicit links only: a verb of saying, "according to", a name before a colon. Nothing is guessed. */
public final class Attributions {
    private Attributions() {}

    /** The links in one sentence; "he" stays unresolved. */
    public static List<Attribution> of(Sentence sentence) {
        return Speech.of(List.of(Paragraph.of(sentence))).attributions();
    }

    /** The links in an article, in the order of the text; "he" and "the minister" are resolved where somebody was named before. */
    public static List<Attribution> of(Prose prose) {
        return Speech.of(prose).attributions();
    }

    /** Who says the words at a span, where the text links them to somebody. For many spans use {@link #speakerOf(List, Span)}. */
    public static Optional<Attribution> speakerOf(Prose prose, Span span) {
        Speech speech = Speech.of(prose);
        return speech.quotations().stream()
                .filter(q -> q.attribution() != null && q.span().overlaps(span))
                .map(Quotation::attribution)
                .findFirst()
                .or(() -> speakerOf(speech.attributions(), span));
    }

    /** The link that covers a span, of an article's links; the one that covers least where several do. */
    public static Optional<Attribution> speakerOf(List<Attribution> links, Span span) {
        return links.stream()
                .filter(l -> l.covered().overlaps(span) && !l.source().contains(span))
                .min(Comparator.comparingInt(l -> l.covered().length()));
    }
}
