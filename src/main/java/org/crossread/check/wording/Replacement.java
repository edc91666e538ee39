package org.crossread.check.wording;

import org.crossread.check.Disagreement;

/**
 * Two words that stand in one place of two versions of a sentence and cannot both be right.
 *
 * @param one from and to which word of the first version
 * @param other of the second
 * @param weight of both
 * @param locally which part of the words around them agrees
 * @param firm whether the sentences are versions of one: nobody has rounded anything
 */
record Replacement(Kind kind, Run one, Run other, double weight, double locally, boolean firm) {
    /** Words of a line that stand side by side. */
    record Run(int from, int to) {}

    Disagreement disagreement(Line first, Line second) {
        String said = first.words(one.from(), one.to());
        String saidThere = second.words(other.from(), other.to());
        String words = "“" + said + "” stands where the other has “" + saidThere + "” (" + kind.words + ")";
        return new Disagreement(first.span(one.from(), one.to()), second.span(other.from(), other.to()), firm, words);
    }

    /** What got replaced. */
    enum Kind {
        NUMBER("other numbers", 0.9),
        CALENDAR("other days or months", 0.9),
        NAME("other names", 0.95),
        OPPOSITE("opposites", 0.98);

        final String words;
        /** How much must agree of the sentences and of the words around it, both together: names are mentioned in passing. */
        final double least;

        Kind(String words, double least) {
            this.words = words;
            this.least = least;
        }
    }
}
