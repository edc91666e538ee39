package org.crossread.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * A text cut into its sentences: what every check reads.
 */
public final class Prose {
    private final Text text;
    private final List<Sentence> sentences;
    private final Map<Class<?>, FutureTask<?>> worked = new ConcurrentHashMap<>();

    public Prose(Text text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
    }

    public static Prose of(Text text) {
        return new Prose(text, Sentences.split(text));
    }

    public static Prose of(String stored) {
        return of(Text.of(stored));
    }

    public Text text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** What several checks need to know of the whole text, such as who speaks in it: worked out once, by the first that asks. */
    public <T> T once(Class<T> kind, Function<Prose, T> work) {
        FutureTask<T> own = new FutureTask<>(() -> work.apply(this));
        FutureTask<?> first = worked.putIfAbsent(kind, own);
        if (first == null) {
            own.run();
        }
        return kind.cast(result(first == null ? own : first));
    }

    private static Object result(FutureTask<?> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting for another check.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (e.getCause() instanceof Error known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The sentence that holds this code point, or the last one before it. */
    public Sentence sentenceAt(int codePoint) {
        int index = text.index(Math.min(codePoint, text.length()));
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).offset() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The clause that holds the start of a span. */
    public Clause clauseAt(Span span) {
        Sentence sentence = sentenceAt(span.start());
        return sentence.clauseAt(text.index(span.start()) - sentence.offset());
    }

    /** The sentences of one paragraph, in order. */
    public List<Sentence> paragraph(int number) {
        return sentences.stream().filter(s -> s.paragraph() == number).toList();
    }
}
