package org.crossread.group;

/**
 * What speaks for two readings of a kind before anything is known of them: in an article with many readings any given one is rarely the
 * answer to a given one of another article; of two short texts with one figure each, it often is.
 */
final class Prior {
    /** In an article of ordinary length, in bits. */
    static final double LONG = -3;

    private static final double SHORT = -1.5;
    private static final int FEW = 3;
    private static final int MANY = 12;

    private Prior() {}

    /** In bits, between {@code SHORT} and {@code LONG}, along the logarithm of how many readings there are to choose from. */
    static double between(Statement one, Statement other) {
        String check = one.testimony().check().id();
        int most = Math.max(one.by().readings(check), other.by().readings(check));
        double share = Math.log((double) Math.max(most, FEW) / FEW) / Math.log((double) MANY / FEW);
        return SHORT + Math.min(1, share) * (LONG - SHORT);
    }
}
