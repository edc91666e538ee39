package org.crossread.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of which only one can stand in a sentence without turning it round: "large" and "tiny", "arrived" and "left", "legal" and
 * "illegal". Opposite sides of a list, antonyms of WordNet, or one word and itself behind a prefix.
 */
public final class Opposites {
    private static final Set<String> PREFIXES = Words.list("un in im il ir dis non non- mis");
    private static final Set<String> LOOK_ALIKES = Words.list(
            "come form port press pose prove plant part volve vest sure stead deed jury put fer tent tend side land take play cover"
                    + " charge cuss tribute patch count order ease pute close tress miss less til der sight crease clude stance cident"
                    + " formation formed vite habit dustry dividual flame spire stall struct sult tense terest vade vent agent age");
    private static final String[] COMPARING = {"er", "est", "r", "st"};
    private static final int SHORTEST_BASE = 4;

    private record Side(int row, boolean first) {}

    private static final Map<String, Set<Side>> SIDES = new HashMap<>();

    static {
        List<List<String>> rows = Stream.of("opposites.csv", "antonyms.csv", "antonyms-wordnet.csv")
                .flatMap(file -> Rows.of(file).stream())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i).get(0), new Side(i, true));
            add(rows.get(i).get(1), new Side(i, false));
        }
    }

    private Opposites() {}

    private static void add(String words, Side side) {
        for (String word : words.split(";")) {
            SIDES.computeIfAbsent(Words.stem(word), w -> new HashSet<>()).add(side);
            SIDES.computeIfAbsent(word, w -> new HashSet<>()).add(side);
        }
    }

    /** Whether any opposite of a word is known. */
    public static boolean knows(String lower) {
        return SIDES.containsKey(lower);
    }

    /** Whether two words, in small letters, say the opposite of each other. */
    public static boolean are(String one, String other) {
        return !one.equals(other) && (listed(one, other) || prefixed(one, other) || prefixed(other, one));
    }

    /** Whether two words stand on one side: "huge" and "enormous". */
    public static boolean alike(String one, String other) {
        Set<Side> first = sides(one);
        return !first.isEmpty() && sides(other).stream().anyMatch(first::contains);
    }

    private static boolean listed(String one, String other) {
        Set<Side> first = sides(one);
        Set<Side> second = first.isEmpty() ? first : sides(other);
        boolean opposite = false;
        for (Side side : second) {
            if (first.contains(side)) {
                return false;
            }
            opposite |= first.contains(new Side(side.row, !side.first));
        }
        return opposite;
    }

    /** Where a word stands, by itself, by its stem, or by the adjective it is made from. */
    private static Set<Side> sides(String word) {
        for (String form : forms(word)) {
            Set<Side> sides = SIDES.get(form);
            if (sides != null) {
                return sides;
            }
        }
        return Set.of();
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(List.of(word, Words.stem(word)));
        String bare = word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
        for (String ending : COMPARING) {
            if (bare.equals(word) && word.endsWith(ending) && word.length() > ending.length() + 2) {
                String cut = word.substring(0, word.length() - ending.length());
                int last = cut.length() - 1;
                boolean twice = cut.charAt(last) == cut.charAt(last - 1);
                forms.add(cut.endsWith("i") ? cut.substring(0, last) + "y" : twice ? cut.substring(0, last) : cut);
            }
        }
        forms.add(bare.endsWith("i") ? bare.substring(0, bare.length() - 1) + "y" : bare);
        return forms;
    }

    /** "fair" and "unfair"; "come" and "income" only look it. */
    private static boolean prefixed(String shorter, String longer) {
        int more = longer.length() - shorter.length();
        if (more < 0 || more > 6 || shorter.length() < SHORTEST_BASE) {
            return less(shorter, longer);
        }
        for (String prefix : PREFIXES) {
            if (longer.startsWith(prefix)) {
                String base = longer.substring(prefix.length());
                boolean same =
                        base.length() >= SHORTEST_BASE && Words.stem(base).equals(Words.stem(shorter));
                if (same && !LOOK_ALIKES.contains(shorter) && !LOOK_ALIKES.contains(base)) {
                    return true;
                }
            }
        }
        return less(shorter, longer);
    }

    /** "harmful" and "harmless". */
    private static boolean less(String one, String other) {
        if (!other.endsWith("less") || other.length() <= 7) {
            return false;
        }
        String base = other.substring(0, other.length() - 4);
        return one.equals(base + "ful") || one.equals(base) || one.equals(base + "y");
    }
}
