package org.crossread.group;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.crossread.statement.Testimony;

/**
 * What was worked out for two testimonies: kept from one run to the next for as long as it is asked for. Nothing but time depends on it.
 */
public final class Pairs<V> {
    private final int most;
    private Map<Both, V> before = Map.of();
    private Map<Both, V> now = new HashMap<>();

    private record Both(Testimony<?> one, Testimony<?> other) {
        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /** @param most how many it keeps; more are worked out each time */
    public Pairs(int most) {
        this.most = most;
    }

    public V of(Testimony<?> one, Testimony<?> other, Supplier<V> anew) {
        Both both = new Both(one, other);
        V known = now.get(both);
        if (known == null) {
            known = before.get(both);
            known = known == null ? anew.get() : known;
            if (now.size() < most) {
                now.put(both, known);
            }
        }
        return known;
    }

    int size() {
        return now.size();
    }

    /** Begins a run: what the one before did not ask for is forgotten. */
    public void next() {
        before = now;
        now = new HashMap<>();
    }
}
