package org.crossread.statement;

import java.util.Comparator;
import java.util.List;
import org.crossread.check.quote.Attribution;
import org.crossread.check.quote.Attributions;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom an article names as the one who says so, at any place of its text. */
final class Voices {
    private final List<Attribution> byStart;
    private final int longest;

    private Voices(List<Attribution> byStart) {
        this.byStart = byStart;
        this.longest =
                byStart.stream().mapToInt(a -> a.covered().length()).max().orElse(0);
    }

    static Voices of(Prose article) {
        return new Voices(Attributions.of(article).stream()
                .sorted(Comparator.comparingInt(a -> a.covered().start()))
                .toList());
    }

    /** The voice whose words begin nearest before this place and still cover it; null where the article itself speaks. */
    @Nullable String at(Span span) {
        for (int i = startedBefore(span.start()) - 1; i >= 0; i--) {
            Attribution voice = byStart.get(i);
            if (voice.covered().start() < span.start() - longest) {
                return null;
            }
            if (voice.covered().contains(span)) {
                return voice.who();
            }
        }
        return null;
    }

    private int startedBefore(int position) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).covered().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
