package org.crossread.text;

import java.util.Optional;

/** Where a stretch of one version of a text stands in a later one: only where that is certain, never where something looks alike. */
public final class Whereabouts {
    /** Code points on either side that must be the same: as much as Hypothes.is keeps with a quotation. */
    private static final int AROUND = 32;

    private Whereabouts() {}

    /**
     * The stretch in the later text, where what was changed lies wholly before or behind it, or where its words stand there once, between
     * the same words as before.
     *
     * @throws IndexOutOfBoundsException where the span runs past the end of the old text
     */
    public static Optional<Span> of(Span span, Text old, Text now) {
        String before = old.value();
        String after = now.value();
        int from = old.index(span.start());
        int to = old.index(span.end());
        int shift = after.length() - before.length();
        if (to <= sameStart(before, after)) {
            return Optional.of(span);
        }
        if (from >= before.length() - sameEnd(before, after)) {
            return Optional.of(now.span(from + shift, to + shift));
        }
        return quoted(span, old, now);
    }

    private static int sameStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int sameEnd(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    private static Optional<Span> quoted(Span span, Text old, Text now) {
        Span wide = new Span(Math.max(0, span.start() - AROUND), Math.min(old.length(), span.end() + AROUND));
        String quote = old.cut(wide);
        int at = now.value().indexOf(quote);
        if (at < 0 || now.value().indexOf(quote, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = now.span(at, at).start() + span.start() - wide.start();
        return Optional.of(new Span(start, start + span.length()));
    }
}
