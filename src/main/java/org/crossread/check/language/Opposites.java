package org.crossread.check.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of which only one can stand in a sentence without turning it round: "large" and "tiny", "arrived" and "left", "legal" and
 * "illegal". Opposite sides of a list, antonyms of WordNet, or one word and itself behind a prefix.
 */
public final class Opposites {
    private static final String[] PREFIXES = {"un", "in", "im", "il", "ir", "dis", "non", "non-", "mis"};
    private static final Set<String> LOOK_ALIKES = Words.list(
            "come form port press pose prove plant part volve vest sure stead deed jury put fer tent tend side land take play cover"
                    + " charge cuss tribute patch count order ease pute close tress miss less til der sight crease clude stance cident"
                    + " formation formed vite habit dustry dividual flame spire stall struct sult tense terest vade vent agent age");
    private static final String[] COMPARING = {"er", "est", "r", "st"};
    private static final int SHORTEST_BASE = 4;
    private static final int[] NONE = {};

    /** For each word its sides: twice the number of a row, and one more where it stands second. Sorted. */
    private static final Map<String, int[]> SIDES = new HashMap<>();

    static {
        List<List<String>> rows = Stream.of("opposites.csv", "antonyms.csv", "antonyms-wordnet.csv")
                .flatMap(file -> Rows.of(file).stream())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i).get(0), 2 * i);
            add(rows.get(i).get(1), 2 * i + 1);
        }
    }

    private final String word;
    private final String stem;
    private final int[] sides;
    /** The stems of what it is without a prefix that turns a word round: mostly none. */
    private final List<String> bases;

    private final boolean less;

    private Opposites(String word) {
        this.word = word;
        this.stem = Words.stem(word);
        this.sides = sides(word, stem);
        this.bases = bases(word);
        this.less = word.endsWith("less") && word.length() > 7;
    }

    private static List<String> bases(String word) {
        List<String> bases = List.of();
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                String base = word.substring(prefix.length());
                if (base.length() >= SHORTEST_BASE && !LOOK_ALIKES.contains(base)) {
                    bases = bases.isEmpty() ? new ArrayList<>(2) : bases;
                    bases.add(Words.stem(base));
                }
            }
        }
        return bases;
    }

    private static void add(String words, int side) {
        for (String word : words.split(";")) {
            add(side, Words.stem(word));
            add(side, word);
        }
    }

    private static void add(int side, String word) {
        int[] known = SIDES.getOrDefault(word, NONE);
        if (!contains(known, side)) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = side;
            SIDES.put(word, more);
        }
    }

    /** Whether any opposite of a word is known. */
    public static boolean knows(String lower) {
        return SIDES.containsKey(lower);
    }

    /** What a word may be the opposite of. */
    public static Opposites of(String lower) {
        return new Opposites(lower);
    }

    /** Whether two words say the opposite of each other. */
    public boolean oppose(Opposites other) {
        return !word.equals(other.word) && (listed(other) || prefixed(other) || other.prefixed(this));
    }

    /** Whether two words stand on one side: "huge" and "enormous". */
    public boolean near(Opposites other) {
        for (int i = 0; other.sides.length > 0 && i < sides.length; i++) {
            if (contains(other.sides, sides[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(int[] sides, int side) {
        for (int one : sides) {
            if (one == side) {
                return true;
            }
        }
        return false;
    }

    private boolean listed(Opposites other) {
        boolean opposite = false;
        for (int i = 0; sides.length > 0 && i < other.sides.length; i++) {
            int side = other.sides[i];
            if (contains(sides, side)) {
                return false;
            }
            opposite |= contains(sides, side ^ 1);
        }
        return opposite;
    }

    /** Where a word stands, by itself, by its stem, or by the adjective it is made from. */
    private static int[] sides(String word, String stem) {
        int[] known = SIDES.get(word);
        if (known == null) {
            known = SIDES.get(stem);
        }
        if (known != null) {
            return known;
        }
        for (String form : forms(word)) {
            int[] sides = SIDES.get(form);
            if (sides != null) {
                return sides;
            }
        }
        return NONE;
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
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
    private boolean prefixed(Opposites longer) {
        int more = longer.word.length() - word.length();
        if (!longer.bases.isEmpty() && more >= 0 && more <= 6 && word.length() >= SHORTEST_BASE) {
            for (String base : longer.bases) {
                if (base.equals(stem) && !LOOK_ALIKES.contains(word)) {
                    return true;
                }
            }
        }
        return longer.less && lacks(longer.word.substring(0, longer.word.length() - 4));
    }

    /** "harmful" and "harmless". */
    private boolean lacks(String base) {
        return word.equals(base + "ful") || word.equals(base) || word.equals(base + "y");
    }
}
