package org.crossread.check.wording;

import java.util.List;

/**
 * A sentence ready to be laid beside another version of it.
 *
 * @param text as written
 * @param words what carries meaning in it, in order
 * @param negations how many negations stand in it
 * @param open whether it is only possible, expected or conditional: "might", "if"
 * @param signature a bit for each key: two lines with few bits in common are not worth aligning
 */
record Line(String text, List<Word> words, int negations, boolean open, long signature) implements Claim {
    private static final int FEWEST = 4;
    static final Line NONE = new Line("", List.of(), 0, false, 0);

    static Line of(String text, List<Word> words, int negations, boolean open) {
        long signature = 0;
        for (Word word : words) {
            signature |= 1L << (word.sense().hashCode() * 0x9E3779B9 >>> 26);
        }
        return new Line(text, List.copyOf(words), negations, open, signature);
    }

    /** Whether there are words enough to tell a version of it. */
    boolean comparable() {
        return words.size() >= FEWEST && !text.endsWith("?");
    }

    double weight() {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    /** Whether enough words may be the same, as far as a few bits tell. */
    boolean mayAlign(Line other) {
        int fewer = Math.min(Long.bitCount(signature), Long.bitCount(other.signature));
        return fewer > 2 && 3 * Long.bitCount(signature & other.signature) >= fewer;
    }
}
