package org.crossread.group;

import java.util.List;
import org.crossread.statement.Testimony;
import org.crossread.text.Clause;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** The words around a reading, in its clause and in its sentence, without its own. */
public record Surroundings(Terms clause, Terms sentence) {
    private static final double SENTENCE_SHARE = 0.8;

    public static Surroundings of(Testimony<?> testimony) {
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
