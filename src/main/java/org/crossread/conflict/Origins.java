package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.statement.Deposition;
import org.crossread.statement.Shingles;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;

/**
 * Which witnesses share their text: agency copies are one origin, and agreement between them confirms nothing. An article has the origin
 * of an earlier one where at least a third of the shorter one's runs of four words stand in the other (Broder's containment). Only
 * origins are compared with, so that a hundred copies cost no more than one.
 */
final class Origins {
    private static final double SHARED = 1 / 3.0;

    private final Map<String, String> originOf = new HashMap<>();
    private final List<Deposition> origins = new ArrayList<>();
    /** The origins in which each run stands, by their places in the list. */
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    private Origins() {}

    /** @param depositions in the order of their witnesses */
    static Origins of(List<Deposition> depositions) {
        Origins origins = new Origins();
        depositions.forEach(origins::add);
        return origins;
    }

    private void add(Deposition said) {
        int origin = copied(said.shingles());
        if (origin < 0) {
            said.shingles()
                    .runs()
                    .forEach(run -> holders.computeIfAbsent(run, r -> new ArrayList<>(1))
                            .add(origins.size()));
            origins.add(said);
        }
        Witness first = (origin < 0 ? said : origins.get(origin)).witness();
        originOf.put(said.witness().id(), first.id());
    }

    /** The first origin that shares enough with this text; -1 for none. */
    private int copied(Shingles text) {
        int[] shared = new int[origins.size()];
        text.runs().forEach(run -> holders.getOrDefault(run, List.of()).forEach(origin -> shared[origin]++));
        for (int i = 0; i < shared.length; i++) {
            int shorter = Math.min(text.count(), origins.get(i).shingles().count());
            if (shared[i] > 0 && shared[i] >= SHARED * shorter) {
                return i;
            }
        }
        return -1;
    }

    String of(Witness witness) {
        return originOf.getOrDefault(witness.id(), witness.id());
    }

    /** How many independent origins these testimonies have. */
    int count(List<Testimony<?>> testimonies) {
        return (int) testimonies.stream().map(t -> of(t.witness())).distinct().count();
    }
}
