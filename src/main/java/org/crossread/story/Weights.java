package org.crossread.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Terms and how much each weighs. Terms are numbers that every node works out alike, so that what one node stores another can read; sums
 * run in the order of the terms, so that they come out the same whoever works them out.
 */
final class Weights {
    static final Weights NONE = new Weights(new long[0], new float[0]);

    private static final int BYTES = Long.BYTES + Float.BYTES;

    private final long[] terms;
    private final float[] weights;

    private Weights(long[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static Weights of(Map<Long, Double> weights) {
        long[] terms = new long[weights.size()];
        float[] values = new float[terms.length];
        int at = 0;
        for (Map.Entry<Long, Double> term : new TreeMap<>(weights).entrySet()) {
            terms[at] = term.getKey();
            values[at++] = term.getValue().floatValue();
        }
        return new Weights(terms, values);
    }

    static Weights of(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        long[] terms = new long[stored.length / BYTES];
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = buffer.getLong();
            weights[i] = buffer.getFloat();
        }
        return new Weights(terms, weights);
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(terms.length * BYTES);
        for (int i = 0; i < terms.length; i++) {
            buffer.putLong(terms[i]).putFloat(weights[i]);
        }
        return buffer.array();
    }

    /** How much both weigh together, 0 where they share no term. */
    double times(Weights other) {
        double product = 0;
        int there = 0;
        for (int here = 0; here < terms.length; here++) {
            while (there < other.terms.length && other.terms[there] < terms[here]) {
                there++;
            }
            if (there < other.terms.length && other.terms[there] == terms[here]) {
                product += (double) weights[here] * other.weights[there];
            }
        }
        return product;
    }

    double length() {
        return Math.sqrt(times(this));
    }

    /** The cosine: 0 nothing in common, 1 the same terms as much. */
    double likeness(Weights other) {
        double lengths = length() * other.length();
        return lengths == 0 ? 0 : times(other) / lengths;
    }

    /** The same in length 1. */
    Weights unit() {
        double length = length();
        return length == 0 ? this : each(1 / length);
    }

    private Weights each(double factor) {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] * factor);
        }
        return new Weights(terms, scaled);
    }

    Weights plus(Weights other) {
        long[] all = new long[terms.length + other.terms.length];
        float[] sums = new float[all.length];
        int here = 0;
        int there = 0;
        int size = 0;
        while (here < terms.length || there < other.terms.length) {
            boolean own = there == other.terms.length || here < terms.length && terms[here] <= other.terms[there];
            boolean others = here == terms.length || there < other.terms.length && other.terms[there] <= terms[here];
            all[size] = own ? terms[here] : other.terms[there];
            sums[size++] = (own ? weights[here++] : 0) + (others ? other.weights[there++] : 0);
        }
        return new Weights(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    /** The heaviest of certain terms, heaviest first. */
    List<Long> heaviest(int most, LongPredicate which) {
        return byWeight()
                .mapToLong(i -> terms[i])
                .filter(which)
                .limit(most)
                .boxed()
                .toList();
    }

    /** Without all but the heaviest terms. */
    Weights limited(int most) {
        if (terms.length <= most) {
            return this;
        }
        int[] kept = byWeight().limit(most).sorted().toArray();
        float[] values = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            values[i] = weights[kept[i]];
        }
        return new Weights(Arrays.stream(kept).mapToLong(i -> terms[i]).toArray(), values);
    }

    private IntStream byWeight() {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> terms[i]))
                .mapToInt(i -> i);
    }

    /** The terms of both that weigh most together, first. */
    List<Long> shared(Weights other, int most) {
        Map<Long, Double> products = new TreeMap<>();
        for (int i = 0; i < terms.length; i++) {
            int there = Arrays.binarySearch(other.terms, terms[i]);
            if (there >= 0) {
                products.put(terms[i], (double) weights[i] * other.weights[there]);
            }
        }
        return products.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
