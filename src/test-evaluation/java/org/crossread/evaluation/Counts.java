package org.crossread.evaluation;

/** How many were right, how many too many and how many missed. */
record Counts(int right, int wrong, int missed) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(int moreRight, int moreWrong, int moreMissed) {
        return new Counts(right + moreRight, wrong + moreWrong, missed + moreMissed);
    }

    Counts plus(Counts other) {
        return plus(other.right, other.wrong, other.missed);
    }

    /** One yes-or-no answer: what was said and what was to be said. */
    Counts plus(boolean said, boolean expected) {
        return plus(said && expected ? 1 : 0, said && !expected ? 1 : 0, !said && expected ? 1 : 0);
    }

    /** The share of what was said that is right; 1 where nothing was said. */
    double precision() {
        return share(right, right + wrong);
    }

    /** The share of what was to be said that was said; 1 where there was nothing to say. */
    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    /** Part of whole; 1 of nothing. */
    static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
