package org.crossread.check.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crossread.text.Sentence;
import org.crossread.text.Span;

/**
 * A sentence ready to be laid beside another version of it.
 *
 * @param sentence as written
 * @param words what carries meaning in it, in order
 * @param negations how many negations stand in it
 * @param open whether it is only possible, expected or conditional: "might", "if"
 * @param senses what the senses of its words hash to, sorted: most pairs of lines have too few in common to be worth aligning
 */
record Line(Sentence sentence, List<Word> words, int negations, boolean open, int[] senses) implements Claim {
    private static final int FEWEST = 4;
    private static final int FEWEST_PLAIN = 2;
    private static final double FEWEST_SHARED = 0.3;

    static Line of(Sentence sentence, List<Word> words, int negations, boolean open) {
        int[] senses = new int[words.size()];
        int kept = 0;
        for (Word word : words) {
            if (!word.is(Word.Kind.LIGHT)) {
                senses[kept++] = word.sense().hashCode();
            }
        }
        Arrays.sort(senses, 0, kept);
        int distinct = 0;
        for (int i = 0; i < kept; i++) {
            if (i == 0 || senses[i] != senses[i - 1]) {
                senses[distinct++] = senses[i];
            }
        }
        return new Line(sentence, List.copyOf(words), negations, open, Arrays.copyOf(senses, distinct));
    }

    String text() {
        return sentence.words();
    }

    /** Its words from one number to another, as written. */
    String words(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Where the words of it from one number to another stand in the article. */
    Span span(int from, int to) {
        int start = sentence.tokens().get(words.get(from).token()).start();
        return sentence.span(
                start, sentence.tokens().get(words.get(to - 1).next() - 1).end());
    }

    /** Whether there are words enough to tell a version of it. */
    boolean comparable() {
        int plain = 0;
        for (Word word : words) {
            plain += word.is(Word.Kind.PLAIN) ? 1 : 0;
        }
        return words.size() >= FEWEST && plain >= FEWEST_PLAIN && !text().endsWith("?");
    }

    /** Whether enough words are the same for the rest to be looked at. */
    boolean mayAlign(Line other) {
        int shared = 0;
        for (int i = 0, j = 0; i < senses.length && j < other.senses.length; ) {
            int order = Integer.compare(senses[i], other.senses[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= 2 && 2 * shared >= FEWEST_SHARED * (senses.length + other.senses.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
