package org.crossread.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Token;

/**
 * Which witnesses share their text: agency copies are one origin, and agreement between them confirms nothing. Two articles share an
 * origin where at least a third of the shorter one's runs of four words stand in the other (Broder's containment of shingles).
 */
final class Origins {
    private static final int RUN = 4;
    private static final double SHARED = 1 / 3.0;

    private final Map<String, String> originOf = new HashMap<>();

    private Origins() {}

    static Origins of(List<Witness> witnesses) {
        Origins origins = new Origins();
        Map<String, Set<Integer>> shingles = new HashMap<>();
        for (Witness witness : witnesses) {
            Set<Integer> own = shingles(witness);
            String origin = witness.id();
            for (Map.Entry<String, Set<Integer>> earlier : shingles.entrySet()) {
                if (containment(own, earlier.getValue()) >= SHARED) {
                    String shared = origins.originOf.getOrDefault(earlier.getKey(), earlier.getKey());
                    origin = shared.compareTo(origin) < 0 ? shared : origin;
                }
            }
            shingles.put(witness.id(), own);
            origins.originOf.put(witness.id(), origin);
        }
        return origins;
    }

    private static Set<Integer> shingles(Witness witness) {
        List<String> words = witness.prose().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::lower)
                .toList();
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            shingles.add(words.subList(i, i + RUN).hashCode());
        }
        return shingles;
    }

    private static double containment(Set<Integer> one, Set<Integer> other) {
        Set<Integer> small = one.size() <= other.size() ? one : other;
        Set<Integer> large = small == one ? other : one;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
    }

    String of(Witness witness) {
        return originOf.getOrDefault(witness.id(), witness.id());
    }

    /** How many independent origins these testimonies have. */
    int count(List<Testimony<?>> testimonies) {
        return (int) testimonies.stream().map(t -> of(t.witness())).distinct().count();
    }
}
