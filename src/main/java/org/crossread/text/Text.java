package org.crossread.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The stored text of an article. Java counts UTF-16 units, everybody outside counts Unicode code points: this is the one place where
 * the two meet.
 */
public final class Text {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");

    private final String value;
    /** UTF-16 indexes of the second halves of surrogate pairs: empty for nearly every article. */
    private final int[] pairs;

    private Text(String value) {
        this.value = value;
        this.pairs = IntStream.range(0, value.length())
                .filter(i -> Character.isLowSurrogate(value.charAt(i)))
                .toArray();
    }

    /** Takes a text as it is: only for what was cleaned before, or is known to be clean. */
    public static Text of(String stored) {
        return new Text(stored);
    }

    /**
     * Makes a text from outside storable: composed characters (NFC), one kind of line end, no NUL, no lone surrogates, no byte order
     * mark, no other control characters than tab and line feed.
     */
    public static Text clean(String raw) {
        return raw.chars().allMatch(Text::settled) ? new Text(raw) : cleaned(raw);
    }

    /** Whether it stays as it is, whatever stands beside it: letters of the West, digits and marks, of which most texts have no others. */
    private static boolean settled(int unit) {
        return unit >= ' ' && unit <= '~'
                || unit == '\n'
                || unit == '\t'
                || unit >= '\u00a0' && unit <= '\u02ff'
                || unit >= '\u2010' && unit <= '\u2027'
                || unit == '€';
    }

    private static Text cleaned(String raw) {
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        StringBuilder kept = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i = lines.offsetByCodePoints(i, 1)) {
            if (storable(lines.codePointAt(i))) {
                kept.appendCodePoint(lines.codePointAt(i));
            }
        }
        return new Text(Normalizer.normalize(kept, Normalizer.Form.NFC));
    }

    private static boolean storable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !loneSurrogate && !Character.isISOControl(codePoint) && codePoint != 0xFEFF;
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return value.length() - pairs.length;
    }

    /** The span, in code points, of the UTF-16 range {@code from} (inclusive) to {@code to} (exclusive). */
    public Span span(int from, int to) {
        return new Span(from - pairsBefore(from), to - pairsBefore(to));
    }

    private int pairsBefore(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return found >= 0 ? found : -found - 1;
    }

    /** The UTF-16 index of the code point with this number. */
    public int index(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /**
     * The words at a span.
     *
     * @throws IndexOutOfBoundsException where the span runs past the end
     */
    public String cut(Span span) {
        return value.substring(index(span.start()), index(span.end()));
    }

    @Override
    public String toString() {
        return value;
    }
}
