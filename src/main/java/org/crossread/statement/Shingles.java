package org.crossread.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.crossread.text.Prose;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The runs of four words of a text, each as a number: copies share them (Broder 1997, On the resemblance and containment of documents). They are
 * found when they are first asked for: who wants to know what one text says needs none.
 */
public final class Shingles {
    private static final int RUN = 4;

    private final Prose prose;
    /** In ascending order. Found by two at once, they are the same. */
    private volatile int @Nullable [] found;

    private Shingles(Prose prose) {
        this.prose = prose;
    }

    static Shingles of(Prose prose) {
        return new Shingles(prose);
    }

    private int[] sorted() {
        int[] there = found;
        if (there == null) {
            there = sorted(prose);
            found = there;
        }
        return there;
    }

    private static int[] sorted(Prose prose) {
        List<String> words = prose.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::lower)
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .map(i -> words.subList(i, i + RUN).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }

    /** Each run once. */
    public IntStream runs() {
        return IntStream.of(sorted());
    }

    /** How many runs both have. */
    public int shared(Shingles other) {
        int shared = 0;
        int there = 0;
        int[] others = other.sorted();
        for (int run : sorted()) {
            while (there < others.length && others[there] < run) {
                there++;
            }
            shared += there < others.length && others[there] == run ? 1 : 0;
        }
        return shared;
    }

    /** How many runs there are. */
    public int count() {
        return sorted().length;
    }
}
