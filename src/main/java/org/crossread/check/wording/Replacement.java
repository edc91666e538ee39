package org.crossread.check.wording;

/**
 * Two words that stand in one place of two versions of a sentence and cannot both be right.
 *
 * @param one as the first version writes it
 * @param other as the second does
 * @param weight of both
 * @param locally which part of the words around them agrees
 */
record Replacement(Kind kind, String one, String other, double weight, double locally) {
    String words() {
        return "“" + one + "” stands where the other has “" + other + "” (" + kind.words + ")";
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
