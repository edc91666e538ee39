package org.crossread.group;

import org.crossread.statement.Testimony;
import org.crossread.text.Clause;
import org.crossread.text.Sentence;

/**
 * A testimony with what grouping looks at: the words around its reading, in the clause and in the sentence.
 *
 * @param number its place in the order of the witnesses and of their texts
 */
record Point(int number, Testimony<?> testimony, Terms clause, Terms sentence) {

    static Point of(int number, Testimony<?> testimony) {
        Clause clause = testimony.clause();
        Sentence sentence = clause.sentence();
        int from = sentence.text().index(testimony.reading().span().start()) - sentence.offset();
        int to = sentence.text().index(testimony.reading().span().end()) - sentence.offset();
        var tokens = sentence.tokens();
        var inClause = tokens.stream()
                .filter(t -> t.start() >= clause.start() && t.end() <= clause.end())
                .toList();
        return new Point(number, testimony, Terms.of(inClause, from, to), Terms.of(tokens, from, to));
    }

    String witness() {
        return testimony.witness().id();
    }

    String key() {
        return testimony.reading().slot().key();
    }

    /** How alike the surroundings of two readings are, 0 to 1. */
    double similarity(Point other) {
        return Math.max(clause.similarity(other.clause), 0.8 * sentence.similarity(other.sentence));
    }
}
