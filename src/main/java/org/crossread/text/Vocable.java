package org.crossread.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word, number or mark by its spelling: what all tokens that are written alike share, so that it is worked out once. */
final class Vocable {
    /** The latest, each at its spelling's place: words recur, in one text and from text to text. */
    private static final Vocable[] KNOWN = new Vocable[1 << 15];

    /** What is longer recurs too seldom to be kept. UTF-16 units. */
    private static final int LONGEST = 32;

    final String text;
    final String lower;
    final boolean word;
    final boolean number;
    final boolean capitalised;
    /** What each {@link Trait} found out: any thread may write it, and the worst that a race does is to have it found out again. */
    private @Nullable Object @Nullable [] traits;

    private Vocable(String text) {
        int first = text.codePointAt(0);
        this.text = text;
        this.lower = lower(text);
        this.word = Character.isLetter(first);
        this.number = Character.isDigit(first) || text.length() > 1 && first == '.';
        this.capitalised = Character.isUpperCase(first);
    }

    private static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                String small = text.toLowerCase(Locale.ROOT).replace('’', '\'');
                return small.equals(text) ? text : small;
            }
        }
        return text;
    }

    /** The one that stands at these UTF-16 positions of a sentence. */
    static Vocable of(String words, int from, int to) {
        if (to - from > LONGEST) {
            return new Vocable(words.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + words.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & KNOWN.length - 1;
        Vocable known = KNOWN[place];
        if (known == null || known.text.length() != to - from || !words.startsWith(known.text, from)) {
            known = new Vocable(words.substring(from, to));
            KNOWN[place] = known;
        }
        return known;
    }

    @Nullable Object trait(int place) {
        @Nullable Object[] known = traits;
        return known != null && place < known.length ? known[place] : null;
    }

    void learn(int place, Object trait) {
        @Nullable Object[] known = traits;
        if (known == null || place >= known.length) {
            known = known == null ? new Object[Trait.count()] : Arrays.copyOf(known, Trait.count());
            traits = known;
        }
        known[place] = trait;
    }
}
