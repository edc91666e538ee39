package org.crossread.check.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossread.check.language.Spelling;

/** Two versions of a sentence word by word: which word of one stands for which of the other. */
final class Pairing {
    /** How far around a word its context reaches. */
    private static final int AROUND = 4;
    /** From here on two sentences are versions of one: nobody has rounded anything. */
    private static final double VERSIONS = 0.72;

    private final List<Word> one;
    private final List<Word> other;
    private final int[] partner;
    private final int[] back;

    private Pairing(List<Word> one, List<Word> other) {
        this.one = one;
        this.other = other;
        this.partner = new int[one.size()];
        this.back = new int[other.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(back, -1);
    }

    static Pairing of(Line one, Line other) {
        Pairing pairing = new Pairing(one.words(), other.words());
        pairing.pair((a, b) -> a.lower().equals(b.lower()));
        pairing.pair((a, b) -> a.key().equals(b.key()));
        pairing.pair((a, b) -> a.sense().equals(b.sense()));
        pairing.pair(Pairing::akin);
        pairing.pair(Word::near);
        boolean versions = pairing.versions();
        pairing.pair((a, b) -> fit(a, b, versions));
        return pairing;
    }

    /** Of several that would do, the one nearest to where the last partner stood. */
    private void pair(BiPredicate<Word, Word> same) {
        int last = -1;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                int best = -1;
                for (int j = 0; j < back.length; j++) {
                    boolean nearer = best < 0 || Math.abs(j - last - 1) < Math.abs(best - last - 1);
                    if (back[j] < 0 && nearer && same.test(one.get(i), other.get(j))) {
                        best = j;
                    }
                }
                partner[i] = best;
                if (best >= 0) {
                    back[best] = i;
                }
            }
            last = partner[i] >= 0 ? partner[i] : last;
        }
    }

    /** Spellings and derivations of one word. */
    private static boolean akin(Word one, Word other) {
        boolean names = one.is(Word.Kind.NAME) && other.is(Word.Kind.NAME);
        boolean words = (one.plain() || one.named()) && (other.plain() || other.named());
        return words && looksAkin(one, other, names) && !one.opposes(other);
    }

    private static boolean looksAkin(Word one, Word other, boolean names) {
        if (names && (more(one.lower(), other.lower()) || more(other.lower(), one.lower()))) {
            return true;
        }
        String a = names ? one.key() : one.lower();
        String b = names ? other.key() : other.lower();
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int longer = Math.max(a.length(), b.length());
        boolean derived = one.named() || other.named() ? 5 * same >= 3 * longer : 3 * same >= 2 * shorter;
        return same >= 4 && derived || names && spelt(a, b);
    }

    /** Whether a word is another with an "s". */
    private static boolean more(String one, String other) {
        return one.length() == other.length() + 1 && one.endsWith("s") && one.startsWith(other);
    }

    /** Other letters for one name, or one name joined to others: "Takakushi" and "Takagushi", "China-U.S." and "China". */
    private static boolean spelt(String one, String other) {
        String bare = bare(one);
        String theirs = bare(other);
        if (bare.length() < one.length() || theirs.length() < other.length()) {
            return bare.equals(theirs) || spelt(bare, theirs);
        }
        if (one.indexOf('-') > 0 || other.indexOf('-') > 0) {
            Set<String> parts = new HashSet<>(Arrays.asList(one.split("-")));
            return Arrays.stream(other.split("-")).anyMatch(part -> part.length() > 1 && parts.contains(part));
        }
        int slips = Math.min(one.length(), other.length()) / 4;
        return slips > 0 && new LevenshteinDistance(slips).apply(one, other) >= 0 || Spelling.variants(one, other);
    }

    /** A name without an Arabic article before it. */
    private static String bare(String name) {
        boolean articled = name.length() > 4 && name.charAt(2) == '-' && Lines.ARTICLES.contains(name.substring(0, 2));
        return articled ? name.substring(3) : name;
    }

    /** Two numbers that are not equal and yet both can be true. */
    private static boolean fit(Word one, Word other, boolean versions) {
        Numeral number = one.number();
        Numeral theirs = other.number();
        return number != null && theirs != null && number.alike(theirs) && !number.contradicts(theirs, versions);
    }

    /** Whether two words may be the same, written in whatever way. */
    static boolean same(Word one, Word other) {
        return one.key().equals(other.key()) || one.sense().equals(other.sense()) || akin(one, other);
    }

    /** The weight of what both have. */
    double weight() {
        double sum = 0;
        for (int i = 0; i < partner.length; i++) {
            sum += partner[i] < 0
                    ? 0
                    : (one.get(i).weight() + other.get(partner[i]).weight()) / 2;
        }
        return sum;
    }

    /** How much of both sentences agrees, leaving out a stretch of each that is doubted: 0 to 1. */
    double agreement(double doubted) {
        double all = 0;
        for (Word word : one) {
            all += word.weight();
        }
        for (Word word : other) {
            all += word.weight();
        }
        return all <= doubted ? 0 : 2 * weight() / (all - doubted);
    }

    boolean freeInOne(int i) {
        return partner[i] < 0;
    }

    boolean freeInOther(int j) {
        return back[j] < 0;
    }

    List<Word> one() {
        return one;
    }

    List<Word> other() {
        return other;
    }

    /** Whether the sentences agree so far, but for a number, that they are versions of one. */
    boolean versions() {
        return agreement(2) >= VERSIONS;
    }

    /** Which part of the words around these two stretches are partners, 0 to 1; 1 where there are none. */
    double locally(int fromOne, int toOne, int fromOther, int toOther) {
        int around = Math.min(AROUND, fromOne)
                + Math.min(AROUND, partner.length - toOne)
                + Math.min(AROUND, fromOther)
                + Math.min(AROUND, back.length - toOther);
        return around == 0 ? 1 : Math.min(1, 2.0 * context(fromOne, toOne, fromOther, toOther) / around);
    }

    /** How many words around these two stretches are partners. */
    int context(int fromOne, int toOne, int fromOther, int toOther) {
        int found = 0;
        for (int k = Math.max(0, fromOne - AROUND); k < Math.min(partner.length, toOne + AROUND); k++) {
            boolean near = partner[k] >= fromOther - AROUND && partner[k] < toOther + AROUND;
            found += partner[k] >= 0 && near ? 1 : 0;
        }
        return found;
    }

    /** Whether the words right before or behind these two stretches are partners. */
    boolean inPlace(int fromOne, int toOne, int fromOther, int toOther) {
        boolean before = fromOne > 0 && fromOther > 0 && partner[fromOne - 1] == fromOther - 1;
        return before || toOne < partner.length && toOther < back.length && partner[toOne] == toOther;
    }

    /** The number of the partner of a word, or -1. */
    int partnerOf(int at, boolean inOne) {
        return inOne ? partner[at] : back[at];
    }

    /** Whether the words right before these two are partners, or those right behind them. */
    boolean inPlace(int i, int j) {
        return inPlace(i, i + 1, j, j + 1);
    }
}
