package org.crossread.group;

import java.util.Map;
import org.crossread.statement.Testimony;

/** How far apart the sizes of two readings are, whatever they count. */
public final class Sizes {
    private static final double BIT = Math.log(2);

    private Sizes() {}

    /** The log-ratio of two sizes in bits: 1 for twice as large; 0 where either has no size. */
    public static double apart(Testimony<?> one, Testimony<?> other) {
        double first = of(one);
        double second = of(other);
        return first > 0 && second > 0 ? Math.abs(Math.log(first / second)) / BIT : 0;
    }

    /** The size of a reading, 0 where it has none. */
    static <V> double of(Testimony<V> testimony) {
        Map<String, Object> fields =
                testimony.check().fields(testimony.reading().value());
        return fields.get("low") instanceof Number low && fields.get("high") instanceof Number high
                ? Math.sqrt(low.doubleValue() * high.doubleValue())
                : 0;
    }
}
