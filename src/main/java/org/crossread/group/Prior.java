package org.crossread.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.statement.Testimony;

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

    private final Map<String, Integer> readings = new HashMap<>();

    static Prior of(List<Testimony<?>> testimonies) {
        Prior prior = new Prior();
        testimonies.forEach(t -> prior.readings.merge(place(t), 1, Integer::sum));
        return prior;
    }

    private static String place(Testimony<?> testimony) {
        return testimony.check().id() + " " + testimony.witness().id();
    }

    /** In bits, between {@code SHORT} and {@code LONG}, along the logarithm of how many readings there are to choose from. */
    double between(Testimony<?> one, Testimony<?> other) {
        int most = Math.max(readings.getOrDefault(place(one), 0), readings.getOrDefault(place(other), 0));
        double share = Math.log((double) Math.max(most, FEW) / FEW) / Math.log((double) MANY / FEW);
        return SHORT + Math.min(1, share) * (LONG - SHORT);
    }
}
