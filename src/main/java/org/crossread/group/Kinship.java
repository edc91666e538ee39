package org.crossread.group;

import java.util.List;
import java.util.Optional;
import org.crossread.text.Prose;
import org.crossread.text.Token;

/**
 * How strongly two statements, whatever they state, seem to tell of one event: by the content words that they share, weighed by how
 * rare they are, and by how near their meanings lie where vectors are switched on. Names, figures and dates in common count as words;
 * that they differ counts for nothing, since reports of one event differ in them all the time.
 *
 * @param similarity 0 for nothing in common, 1 for the same words: the very level at which {@link Match} weighs surroundings
 */
public record Kinship(double similarity) {
    /** Two articles of one story tell of one event: a word in common is enough for two of their statements. */
    private static final double IN_ONE_STORY = 0.02;

    /** Of two statements of which nothing else is known. */
    private static final double ALONE = 0.1;

    /** About the cosine of any two clauses of newspapers. */
    private static final double UNRELATED = 0.2;

    /** The share of the meanings; the words in common keep the rest. */
    private static final double MEANING = 0.3;

    /** Between two texts as they stand, by their words alone. */
    public static Kinship of(Prose one, Prose other) {
        return of(one, other, Closeness.NONE);
    }

    /** The same where it is also known what they mean. */
    public static Kinship of(Prose one, Prose other, Closeness closeness) {
        return of(terms(one), terms(other)).near(meaning(one, closeness), meaning(other, closeness));
    }

    private static Optional<Meaning> meaning(Prose text, Closeness closeness) {
        return closeness.of(text.text().value());
    }

    static Kinship of(Terms one, Terms other) {
        return new Kinship(one.similarity(other));
    }

    /** The same where it is also known what both mean. */
    Kinship near(Optional<Meaning> one, Optional<Meaning> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return this;
        }
        double close = Math.max(0, one.get().to(other.get()) - UNRELATED) / (1 - UNRELATED);
        return new Kinship((1 - MEANING) * similarity + MEANING * close);
    }

    private static Terms terms(Prose text) {
        List<Token> tokens =
                text.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
        return Terms.of(tokens, -1, -1);
    }

    /** Whether the words alone say that they tell of one event. */
    public boolean speaks() {
        return similarity >= ALONE;
    }

    /** Whether they do where their articles are known to be about one event. */
    public boolean speaksInOneStory() {
        return similarity >= IN_ONE_STORY;
    }
}
