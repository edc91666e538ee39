package org.crossread.group;

import java.util.ArrayList;
import java.util.List;
import org.crossread.statement.Testimony;
import org.crossread.text.Clause;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/**
 * What one witness says on one thing, however often it repeats it, with the words around each mention.
 *
 * @param number its place in the order of the witnesses and of their texts
 * @param testimony the first mention: it stands for all
 */
record Point(int number, Testimony<?> testimony, List<Surroundings> mentions) {
    private static final double SENTENCE_SHARE = 0.8;
    /** Who has said it a dozen times has said it in every context that matters. */
    private static final int MOST_MENTIONS = 12;

    /** The words around a reading, in its clause and in its sentence. */
    record Surroundings(Terms clause, Terms sentence) {
        static Surroundings of(Testimony<?> testimony) {
            Clause clause = testimony.clause();
            Sentence sentence = clause.sentence();
            int from = sentence.text().index(testimony.reading().span().start()) - sentence.offset();
            int to = sentence.text().index(testimony.reading().span().end()) - sentence.offset();
            List<Token> inClause = sentence.tokens().stream()
                    .filter(t -> t.start() >= clause.start() && t.end() <= clause.end())
                    .toList();
            return new Surroundings(Terms.of(inClause, from, to), Terms.of(sentence.tokens(), from, to));
        }

        double similarity(Surroundings other) {
            double near = Kinship.of(clause, other.clause).similarity();
            return Math.max(
                    near, SENTENCE_SHARE * Kinship.of(sentence, other.sentence).similarity());
        }
    }

    static Point of(int number, Testimony<?> testimony) {
        return new Point(number, testimony, new ArrayList<>(List.of(Surroundings.of(testimony))));
    }

    void mentionedAgain(Testimony<?> mention) {
        if (mentions.size() < MOST_MENTIONS) {
            mentions.add(Surroundings.of(mention));
        }
    }

    String witness() {
        return testimony.witness().id();
    }

    String key() {
        return testimony.reading().slot().key();
    }

    /** Whether only the comparison tells what it answers. */
    boolean alignsWords() {
        return testimony.check().alignsWords();
    }

    /** How alike the surroundings of two readings are at their most alike, 0 to 1. */
    double similarity(Point other) {
        double best = 0;
        for (Surroundings one : mentions) {
            for (Surroundings two : other.mentions) {
                best = Math.max(best, one.similarity(two));
            }
        }
        return best;
    }
}
