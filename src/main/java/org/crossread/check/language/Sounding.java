package org.crossread.check.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A word as it sounds, to be held against other spellings. The distance of two is the least cost of turning one into the other (V. I.
 * Levenshtein 1966), where letters for one sound cost little or nothing, a vowel less than a consonant, and the "a" that makes
 * "Ivanova" of "Ivanov" more than either.
 */
public final class Sounding {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    /** Marked letters that say more about the sound than the letter without its mark. */
    private static final String TELLING = "čćšśşșžżźřłľļňñńņťţțďđçğģķëěęąïöüøæœâäəŭıðåû";

    private static final String VOWELS = "aeiouyëěęąïöüøæœâäəıåû";
    private static final String GLIDES = "jyiï";
    private static final char END = '$';
    private static final String[] NEAR = {"dt", "bp", "gk", "sz", "vf", "bv"};

    private static final double ALIKE = 0.65;
    private static final double ALIKE_PER_LETTER = 0.1;
    private static final double OTHER_SPELLING = 0.05;
    private static final double DOUBLED = 0.1;
    private static final double GLIDE = 0.3;
    private static final double MUTE = 0.4;
    private static final double LAST_S = 0.5;
    private static final double LIKE = 0.7;
    private static final double VOWEL = 0.8;
    private static final double CONSONANT = 1;
    private static final double FEMININE = 1.2;
    private static final double KIND = 1.3;
    private static final double NEVER = 100;

    private final String letters;
    private final long start;
    /** By place, then by length less one. */
    private final @Nullable Sounds[][] sounds;

    /** The latest, each at its word's place: names recur, and each is held against many others. */
    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(1 << 12);

    private record Known(String word, Sounding sounding) {}

    private Sounding(String letters) {
        this.letters = letters;
        sounds = new Sounds[letters.length()][];
        for (int place = 0; place < sounds.length; place++) {
            sounds[place] = soundsAt(place);
        }
        long first = 0;
        for (Sounds spelling : sounds[0]) {
            first |= spelling == null ? 0 : spelling.set();
        }
        start = first;
    }

    /** Whether both may be spellings of one name: they sound alike, and neither is the other's feminine. */
    public boolean isVariantOf(Sounding other) {
        if (letters.equals(other.letters)) {
            return true;
        }
        double most = Math.min(ALIKE, ALIKE_PER_LETTER * Math.min(length(), other.length()));
        return (startsLike(other) || startsMute() || other.startsMute()) && distance(other, most) <= most;
    }

    private boolean startsLike(Sounding other) {
        return letters.charAt(0) == other.letters.charAt(0) || (start & other.start) != 0;
    }

    /** Whether the first letter may be left out in other spellings. */
    private boolean startsMute() {
        return letters.charAt(0) == 'h' || GLIDES.indexOf(letters.charAt(0)) >= 0;
    }

    private @Nullable Sounds[] soundsAt(int place) {
        @Nullable Sounds[] here = new Sounds[Math.min(Sounds.LONGEST, letters.length() - place)];
        for (int n = 0; n < here.length; n++) {
            here[n] = Sounds.of(letters.substring(place, place + n + 1));
        }
        return here;
    }

    /** Of a word in any script. */
    public static Sounding of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 15) & KNOWN.length() - 1;
        Known known = KNOWN.get(place);
        if (known == null || !known.word.equals(word)) {
            known = new Known(word, heard(word));
            KNOWN.set(place, known);
        }
        return known.sounding;
    }

    private static Sounding heard(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return new Sounding(small + END);
        }
        boolean latin = small.chars().allMatch(c -> c < 0x370);
        String composed = Normalizer.normalize(latin ? small : LATIN.transliterate(small), Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder();
        composed.chars().map(Sounding::plain).filter(Sounding::isSpoken).forEach(c -> letters.append((char) c));
        return new Sounding(letters.append(END).toString());
    }

    private static int plain(int letter) {
        return letter < 0x80 || TELLING.indexOf(letter) >= 0
                ? letter
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    /** Signs for soft consonants are letters to Unicode, and never heard by those who leave them out. */
    private static boolean isSpoken(int letter) {
        return Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    private int length() {
        return letters.length() - 1;
    }

    /** How far apart, infinite where more than {@code most}; below 0.7 no vowel and no consonant is another one. */
    private double distance(Sounding other, double most) {
        int rows = letters.length();
        int columns = other.letters.length();
        double[][] least = new double[rows + 1][columns + 1];
        for (double[] row : least) {
            Arrays.fill(row, NEVER);
        }
        least[0][0] = 0;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (least[i][j] <= most) {
                    step(other, least, i, j);
                }
            }
        }
        return least[rows][columns] <= most ? least[rows][columns] : Double.POSITIVE_INFINITY;
    }

    private void step(Sounding other, double[][] least, int i, int j) {
        double soFar = least[i][j];
        boolean more = i < letters.length();
        boolean otherMore = j < other.letters.length();
        if (more) {
            least[i + 1][j] = Math.min(least[i + 1][j], soFar + dropped(i));
        }
        if (otherMore) {
            least[i][j + 1] = Math.min(least[i][j + 1], soFar + other.dropped(j));
        }
        if (more && otherMore) {
            least[i + 1][j + 1] = Math.min(least[i + 1][j + 1], soFar + exchanged(i, other, j));
            sounds(other, least, i, j);
        }
    }

    private void sounds(Sounding other, double[][] least, int i, int j) {
        @Nullable Sounds[] ones = sounds[i];
        @Nullable Sounds[] others = other.sounds[j];
        for (int n = 0; n < ones.length; n++) {
            Sounds one = ones[n];
            for (int m = 0; one != null && m < others.length; m++) {
                Sounds two = others[m];
                if (two != null && !genders(i + n, other, j + m)) {
                    double cost = least[i][j] + one.apart(two) + OTHER_SPELLING;
                    least[i + n + 1][j + m + 1] = Math.min(least[i + n + 1][j + m + 1], cost);
                }
            }
        }
    }

    private double dropped(int i) {
        char letter = letters.charAt(i);
        boolean last = isLast(i);
        if (letter == END) {
            return NEVER;
        }
        if (i > 0 && letters.charAt(i - 1) == letter) {
            return DOUBLED;
        }
        if (GLIDES.indexOf(letter) >= 0 && (i > 0 && isVowel(i - 1) || isVowel(i + 1))) {
            return GLIDE;
        }
        if (letter == 'h' || last && letter == 'e' && i > 2) {
            return MUTE;
        }
        if (last && (letter == 's' || letter == 'a')) {
            return letter == 's' ? LAST_S : FEMININE;
        }
        return isVowel(i) ? VOWEL : CONSONANT;
    }

    private double exchanged(int i, Sounding other, int j) {
        char one = letters.charAt(i);
        char two = other.letters.charAt(j);
        if (one == two) {
            return 0;
        }
        if (one == END || two == END) {
            return NEVER;
        }
        if (genders(i, other, j)) {
            return FEMININE;
        }
        boolean vowel = isVowel(i);
        if (vowel != other.isVowel(j)) {
            return KIND;
        }
        return vowel || isNear(one, two) ? LIKE : CONSONANT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sounding sounding && letters.equals(sounding.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters.substring(0, length());
    }

    /** Whether both words end here, one of them in the "a" of a woman's name. */
    private boolean genders(int i, Sounding other, int j) {
        return isLast(i) && other.isLast(j) && (letters.charAt(i) == 'a') != (other.letters.charAt(j) == 'a');
    }

    private boolean isLast(int i) {
        return i == letters.length() - 2;
    }

    private boolean isVowel(int i) {
        return VOWELS.indexOf(letters.charAt(i)) >= 0;
    }

    private static boolean isNear(char one, char two) {
        for (String pair : NEAR) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(two) >= 0) {
                return true;
            }
        }
        return false;
    }
}
