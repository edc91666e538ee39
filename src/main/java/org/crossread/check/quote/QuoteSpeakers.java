package org.crossread.check.quote;

import java.util.List;
import org.crossread.text.Sentence;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says the words between two marks: the nearest explicit link, else whoever goes on speaking. */
final class QuoteSpeakers {
    private static final int NEAR = 3;
    private static final int FARTHEST = 600;

    private final Paragraph paragraph;
    private final List<Attribution> links;
    private final List<Attribution> direct;
    private final @Nullable Attribution announced;
    private @Nullable Attribution speaking;
    private int first;
    private int passed;

    /**
     * @param links the simple links of the paragraph
     * @param direct links that are looked at where no simple one tells the speaker
     * @param announced who is announced at the end of the paragraph before
     */
    QuoteSpeakers(
            Paragraph paragraph, List<Attribution> links, List<Attribution> direct, @Nullable Attribution announced) {
        this.paragraph = paragraph;
        this.links = links;
        this.direct = direct;
        this.announced = announced;
    }

    /** Asked for the quotes of a paragraph in their order. */
    @Nullable Attribution of(QuotedStretch stretch) {
        Span quote = paragraph.span(
                stretch.open(), Math.min(stretch.close() + 1, paragraph.words().length()));
        Attribution by = linked(stretch, quote);
        by = by != null ? by : direct(quote);
        if (by == null && fillsSentences(stretch)) {
            by = speaking != null ? speaking : stretch.open() == 0 ? announced : null;
        }
        speaking = by != null ? by : speaking;
        return by;
    }

    private @Nullable Attribution direct(Span quote) {
        while (passed < direct.size() && direct.get(passed).covered().end() < quote.start()) {
            passed++;
        }
        Attribution next = passed < direct.size() ? direct.get(passed) : null;
        return next != null && next.covered().overlaps(quote) ? next : null;
    }

    private @Nullable Attribution linked(QuotedStretch stretch, Span quote) {
        List<Attribution> links = near(quote);
        Attribution inside =
                links.stream().filter(l -> quote.contains(l.cue())).findFirst().orElse(null);
        if (inside != null) {
            return inside;
        }
        boolean ended = stretch.closed() && "?!…".indexOf(paragraph.words().charAt(stretch.close() - 1)) >= 0;
        Attribution next =
                links.stream().filter(l -> follows(l, quote, ended)).findFirst().orElse(null);
        if (next != null) {
            return next;
        }
        Span start = sentence(stretch.open()).span();
        Span end = sentence(Math.max(stretch.open(), stretch.close() - 1)).span();
        Attribution before = null;
        Attribution around = null;
        for (Attribution link : links) {
            boolean here = start.contains(link.cue()) || end.contains(link.cue());
            boolean reaches = here && link.cue().end() <= quote.start() && leads(link, quote);
            before = reaches && !(before != null && expectsInside(link, before)) ? link : before;
            around = here && around == null && link.covered().overlaps(quote) ? link : around;
        }
        return before != null ? before : around;
    }

    /** The links that are not too far from a quote to be its own. */
    private List<Attribution> near(Span quote) {
        while (first < links.size() && links.get(first).cue().start() < quote.start() - FARTHEST) {
            first++;
        }
        int last = first;
        while (last < links.size() && links.get(last).cue().start() < quote.end() + FARTHEST) {
            last++;
        }
        return links.subList(first, last);
    }

    /** Whether nothing but a comma stands between the quote and the words that name its speaker. */
    private static boolean follows(Attribution link, Span quote, boolean ended) {
        int start = Math.min(link.source().start(), link.cue().start());
        return start >= quote.end()
                && start - quote.end() <= NEAR
                && (ended || link.covered().length() == 0 || link.covered().start() < quote.end());
    }

    /** "Ivanov warned that his government expects …": the words are still Ivanov's. */
    private static boolean expectsInside(Attribution link, Attribution outer) {
        return link.hedge().equals("estimates") && outer.covered().overlaps(link.cue());
    }

    /** Whether a link that stands before the quote also reaches it: what it covers, or the rest of its sentence does. */
    private static boolean leads(Attribution link, Span quote) {
        return link.covered().overlaps(quote)
                || link.covered().end() <= link.cue().start();
    }

    private Sentence sentence(int at) {
        List<Sentence> sentences = paragraph.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean before = sentences.get(middle).offset() - paragraph.offset() <= at;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return sentences.get(low);
    }

    /** Whether the quote starts its sentence, so that nobody else can be speaking in it. */
    private boolean fillsSentences(QuotedStretch stretch) {
        return sentence(stretch.open()).offset() - paragraph.offset() >= stretch.open() - 1;
    }
}
