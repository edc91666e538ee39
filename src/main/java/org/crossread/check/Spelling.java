package org.crossread.check;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names are spelt: in which letters, with which accents, after which country's way of writing Cyrillic or Arabic. */
final class Spelling {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final String[][] DOUBLETS = {
        {"shtch", "sc"}, {"schtsch", "sc"}, {"shch", "sc"}, {"tsch", "c"}, {"tch", "c"}, {"tsh", "c"}, {"ch", "c"}, {"cz", "c"},
        {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"sch", "s"}, {"sh", "s"}, {"sz", "s"}, {"kh", "h"}, {"gh", "g"}, {"th", "t"},
        {"ph", "f"}, {"ts", "c"}, {"tz", "c"}, {"ks", "x"}, {"ck", "k"}, {"qu", "k"}, {"q", "k"}, {"w", "v"}, {"ff", "v"},
        {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ai", "ei"}, {"y", "i"}, {"j", "i"}, {"ie", "e"}, {"ii", "i"}, {"z", "s"}
    };
    private static final String SPOKEN_CONSONANTS = "bcdfghklmnprstvxz";
    private static final double ALIKE = 0.85;

    private Spelling() {}

    /** In plain Latin letters, small, without marks: "Volódin" gives "volodin", "Зеленский" gives "zelenskij". */
    static String fold(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean ascii = small.chars().allMatch(c -> c < 0x80);
        String latin = ascii ? small : LATIN.transliterate(small);
        return latin.replaceAll("[^a-z0-9 -]", "").toLowerCase(Locale.ROOT).strip();
    }

    /** Folded, with the letters that transliterations put for one another made one. */
    static String sound(String name) {
        String sound = fold(name).replaceAll("[ -]", "");
        for (String[] doublet : DOUBLETS) {
            sound = sound.replace(doublet[0], doublet[1]);
        }
        return squeeze(sound);
    }

    /** The consonants of the sound: what all spellings of one name share, and other names may share too. */
    static String skeleton(String name) {
        String sound = sound(name);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (SPOKEN_CONSONANTS.indexOf(sound.charAt(i)) >= 0) {
                kept.append(sound.charAt(i));
            }
        }
        return kept.length() < 2 ? sound : squeeze(kept.toString());
    }

    /** Whether two words may be spellings of one name. */
    static boolean variants(String one, String other) {
        String a = sound(one);
        String b = sound(other);
        if (a.equals(b)) {
            return true;
        }
        int longest = Math.max(a.length(), b.length());
        int distance = LevenshteinDistance.getDefaultInstance().apply(a, b);
        boolean skeleton = skeleton(one).equals(skeleton(other));
        return longest > 3 && skeleton && distance <= Math.max(1, longest / 3) && new JaroWinklerSimilarity().apply(a, b) >= ALIKE;
    }

    private static String squeeze(String letters) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                kept.append(letters.charAt(i));
            }
        }
        return kept.toString();
    }
}
