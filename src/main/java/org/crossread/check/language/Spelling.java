package org.crossread.check.language;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

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
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9 -]");
    private static final Pattern PARTS = Pattern.compile("[ -]");

    private Spelling() {}

    /** In plain Latin letters, small, without marks: "Volódin" gives "volodin", "Зеленский" gives "zelenskij". */
    public static String fold(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return small;
        }
        boolean ascii = small.chars().allMatch(c -> c < 0x80);
        String latin = ascii ? small : LATIN.transliterate(small);
        return STRANGE.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /** Folded, with the letters that transliterations put for one another made one. */
    public static String sound(String name) {
        String written = name.toLowerCase(Locale.ROOT)
                .replace("č", "ch")
                .replace("ć", "ch")
                .replace("š", "sh")
                .replace("ş", "sh")
                .replace("ž", "zh");
        String sound = fold(written).replace(" ", "").replace("-", "");
        for (String[] doublet : DOUBLETS) {
            sound = sound.replace(doublet[0], doublet[1]);
        }
        sound = SOFT_C.matcher(sound).replaceAll("q").replace('c', 'k');
        return squeeze(sound);
    }

    /** Whether two words may be spellings of one name: they sound alike, and neither is the other's feminine. */
    public static boolean variants(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String[] parts = PARTS.split(one);
        String[] others = PARTS.split(other);
        if (parts.length == 1 || parts.length != others.length) {
            return Sounding.of(one).isVariantOf(Sounding.of(other));
        }
        for (int i = 0; i < parts.length; i++) {
            if (!Sounding.of(parts[i]).isVariantOf(Sounding.of(others[i]))) {
                return false;
            }
        }
        return true;
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
