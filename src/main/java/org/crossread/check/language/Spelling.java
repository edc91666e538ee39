package org.crossread.check.language;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names are spelt: in which letters, with which accents, after which country's way of writing Cyrillic or Arabic. */
public final class Spelling {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    /** What transliterations put for one another; "q" stands for the sound of "church". */
    private static final String[][] DOUBLETS = {
        {"shtch", "sq"},
        {"schtsch", "sq"},
        {"shch", "sq"},
        {"tsch", "q"},
        {"tch", "q"},
        {"tsh", "q"},
        {"tsj", "q"},
        {"ck", "k"},
        {"sch", "s"},
        {"chr", "kr"},
        {"ch", "q"},
        {"cz", "q"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "z"},
        {"sh", "s"},
        {"sz", "s"},
        {"sj", "s"},
        {"kh", "h"},
        {"gh", "g"},
        {"th", "t"},
        {"rh", "r"},
        {"ph", "f"},
        {"ts", "q"},
        {"tz", "q"},
        {"qu", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"ff", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ai", "ei"},
        {"y", "i"},
        {"j", "i"},
        {"ie", "e"},
        {"ii", "i"},
        {"z", "s"}
    };

    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy]|$)");
    private static final Pattern FEMININE = Pattern.compile("(?:ov|ev|in|sk)[ai]?$");
    private static final String SPOKEN_CONSONANTS = "bcdfghklmnpqrstvz";
    private static final double ALIKE = 0.85;

    private Spelling() {}

    /** In plain Latin letters, small, without marks: "Volódin" gives "volodin", "Зеленский" gives "zelenskij". */
    public static String fold(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean ascii = small.chars().allMatch(c -> c < 0x80);
        String latin = ascii ? small : LATIN.transliterate(small);
        return latin.replaceAll("[^a-z0-9 -]", "").toLowerCase(Locale.ROOT).strip();
    }

    /** Folded, with the letters that transliterations put for one another made one. */
    public static String sound(String name) {
        String written = name.toLowerCase(Locale.ROOT)
                .replaceAll("[čć]", "ch")
                .replaceAll("[šş]", "sh")
                .replace("ž", "zh");
        String sound = fold(written).replaceAll("[ -]", "");
        for (String[] doublet : DOUBLETS) {
            sound = sound.replace(doublet[0], doublet[1]);
        }
        sound = SOFT_C.matcher(sound).replaceAll("q").replace('c', 'k');
        return squeeze(sound);
    }

    /** The consonants of the sound: what all spellings of one name share, and other names may share too. */
    public static String skeleton(String name) {
        String sound = sound(name);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (SPOKEN_CONSONANTS.indexOf(sound.charAt(i)) >= 0) {
                kept.append(sound.charAt(i));
            }
        }
        return kept.length() < 2 ? sound : kept.toString();
    }

    /** The skeleton with hard and soft consonants made one: what even mistaken spellings mostly share ("Gaddafi", "Qaddafi"). */
    public static String root(String name) {
        StringBuilder root = new StringBuilder();
        for (char c : skeleton(name).toCharArray()) {
            int soft = "bdgqvz".indexOf(c);
            root.append(c == 'h' && root.length() > 0 ? "" : soft < 0 ? c : "ptkkfs".charAt(soft));
        }
        return squeeze(root.toString());
    }

    /** Whether two words sound alike but for one letter, hard for soft: a slip of the pen where all else agrees. */
    public static boolean nearly(String one, String other) {
        String a = sound(one);
        String b = sound(other);
        boolean feminine = a.endsWith("a") != b.endsWith("a");
        return !feminine
                && Math.min(a.length(), b.length()) >= 5
                && root(one).equals(root(other))
                && LevenshteinDistance.getDefaultInstance().apply(a, b) <= 1;
    }

    /** Whether two words may be spellings of one name. */
    public static boolean variants(String one, String other) {
        String a = sound(one);
        String b = sound(other);
        if (a.equals(b)) {
            return true;
        }
        if (a.equals(b + "a") || b.equals(a + "a") || genders(a, b)) {
            return false;
        }
        int longest = Math.max(a.length(), b.length());
        int distance = LevenshteinDistance.getDefaultInstance().apply(a, b);
        boolean skeleton = skeleton(one).equals(skeleton(other));
        return longest > 3
                && skeleton
                && distance <= Math.max(1, longest / 3)
                && new JaroWinklerSimilarity().apply(a, b) >= ALIKE;
    }

    /** "Tarasov" and "Tarasova", "Olshanski" and "Olshanska" are two people. */
    private static boolean genders(String one, String other) {
        boolean slavic = FEMININE.matcher(one).find() && FEMININE.matcher(other).find();
        boolean feminine = one.endsWith("a") != other.endsWith("a");
        return slavic && feminine;
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
