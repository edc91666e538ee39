package org.crossread.check.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that translators put for one another, and words that say the opposite. */
public final class Thesaurus {
    private static final Map<String, String> SENSES = senses();
    private static final Set<String> OPPOSITES = opposites();

    private Thesaurus() {}

    /** One stem for all the words of one sense: "track" and "way" give that of "path". */
    public static String sense(String stem) {
        return SENSES.getOrDefault(stem, stem);
    }

    /** Whether two stems say the opposite of each other: "accept" and "reject". */
    public static boolean opposite(String stem, String other) {
        return OPPOSITES.contains(sense(stem) + " " + sense(other)) || OPPOSITES.contains(stem + " " + other);
    }

    /** A word that belongs to two senses stays with the first. */
    private static Map<String, String> senses() {
        Map<String, String> senses = new HashMap<>();
        for (List<String> row : Rows.of("synonyms.csv")) {
            for (String word : row.get(1).split(";")) {
                senses.putIfAbsent(Words.stem(word), Words.stem(row.get(0)));
            }
        }
        return Map.copyOf(senses);
    }

    private static Set<String> opposites() {
        Set<String> pairs = new HashSet<>();
        for (List<String> row : Rows.of("antonyms.csv")) {
            for (String other : row.get(1).split(";")) {
                add(pairs, Words.stem(row.get(0)), Words.stem(other));
                add(pairs, sense(Words.stem(row.get(0))), sense(Words.stem(other)));
            }
        }
        return Set.copyOf(pairs);
    }

    private static void add(Set<String> pairs, String one, String other) {
        if (!one.equals(other)) {
            pairs.add(one + " " + other);
            pairs.add(other + " " + one);
        }
    }
}
