package org.crossread.story;

/**
 * What a story is about and when: the weights of its articles added up, only the heaviest kept, and how many articles each day has. Costs
 * the same to extend and to compare however many articles there are.
 */
record Centre(Weights weights, Days days) {
    static final Centre EMPTY = new Centre(Weights.NONE, Days.NONE);

    private static final int TERMS = 200;

    Centre plus(Weights article, Timing timing) {
        return new Centre(weights.plus(article).limited(TERMS), days.plus(timing));
    }

    Timing timing() {
        return days.timing();
    }
}
