package org.crossread.check.wording;

/**
 * Two words that stand in one place of two versions of a sentence and cannot both be right.
 *
 * @param one as the first version writes it
 * @param other as the second does
 * @param weight of both
 * @param inPlace whether the words right before them, or right behind them, are the same
 */
record Replacement(Kind kind, String one, String other, double weight, boolean inPlace) {
    String words() {
        return "“" + one + "” stands where the other has “" + other + "” (" + kind.words + ")";
    }

    /** What got replaced. */
    enum Kind {
        NUMBER("other numbers"),
        CALENDAR("other days or months"),
        NAME("other names"),
        OPPOSITE("opposites");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }
}
