package org.crossread.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.crossread.text.Prose;
import org.crossread.text.Token;

/** The runs of four words of a text, each as a number: copies share them (Broder 1997, On the resemblance and containment of documents). */
public final class Shingles {
    private static final int RUN = 4;

    private final int[] runs;

    private Shingles(int[] runs) {
        this.runs = runs;
    }

    static Shingles of(Prose prose) {
        List<String> words = prose.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::lower)
                .toList();
        return new Shingles(IntStream.rangeClosed(0, words.size() - RUN)
                .map(i -> words.subList(i, i + RUN).hashCode())
                .sorted()
                .distinct()
                .toArray());
    }

    /** Each run once. */
    public IntStream runs() {
        return IntStream.of(runs);
    }

    /** How many runs both have. */
    public int shared(Shingles other) {
        int shared = 0;
        int there = 0;
        for (int run : runs) {
            while (there < other.runs.length && other.runs[there] < run) {
                there++;
            }
            shared += there < other.runs.length && other.runs[there] == run ? 1 : 0;
        }
        return shared;
    }

    /** How many runs there are. */
    public int count() {
        return runs.length;
    }
}
