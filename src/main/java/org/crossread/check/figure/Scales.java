package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** What multiplies a number: the words "hundred" to "quadrillion", "lakh" and "crore", and the letters that touch it, as in "10k". */
final class Scales {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> WORDS = powers(
            "2 hundred",
            "3 thousand",
            "5 lakh lakhs lac lacs lkh lkhs",
            "6 million",
            "7 crore crores cr krore krores koti",
            "9 billion milliard milliards",
            "12 trillion",
            "15 quadrillion");
    private static final Map<String, BigDecimal> PLURALS =
            powers("2 hundreds", "3 thousands", "6 millions", "9 billions", "12 trillions");
    private static final Map<String, BigDecimal> SHORT =
            powers("3 k", "6 m mn mln mio mil", "9 b bn bln mrd g", "12 t tn trn");
    private static final Set<String> LARGE_LETTERS = Words.list("K M B");

    private Scales() {}

    private static Map<String, BigDecimal> powers(String... rows) {
        Map<String, BigDecimal> powers = new HashMap<>();
        for (String row : rows) {
            String[] words = row.split(" ");
            for (int k = 1; k < words.length; k++) {
                powers.put(words[k], BigDecimal.ONE.movePointRight(Integer.parseInt(words[0])));
            }
        }
        return Map.copyOf(powers);
    }

    /** What a whole word multiplies by, or null: "million", "lakh", not "m". */
    static @Nullable BigDecimal word(String word) {
        return WORDS.get(word);
    }

    /** Whether a word says that there may be a number. */
    static boolean isWord(String word) {
        return WORDS.containsKey(word) || PLURALS.containsKey(word);
    }

    /** What the token multiplies the number before it by, or null. */
    static @Nullable BigDecimal after(Tokens tokens, int i) {
        String word = tokens.word(i);
        BigDecimal whole = WORDS.get(word);
        if (whole != null) {
            return whole;
        }
        if (PLURALS.containsKey(word) && !tokens.is(i + 1, "of")) {
            return PLURALS.get(word);
        }
        if (word.equals("grand") && !content(tokens, i + 1)) {
            return BigDecimal.valueOf(1000);
        }
        BigDecimal power = SHORT.get(word);
        return power != null && abbreviates(tokens, i, word) ? power : null;
    }

    private static boolean content(Tokens tokens, int i) {
        return tokens.isWord(i) && !Words.isStop(tokens.word(i));
    }

    /** "10k", "5 bn"; one letter must touch the number, or be a capital before the thing counted: "8 B people". */
    private static boolean abbreviates(Tokens tokens, int i, String word) {
        if (word.length() > 1) {
            return true;
        }
        if (!tokens.joined(i)) {
            return LARGE_LETTERS.contains(tokens.written(i)) && tokens.isWord(i + 1) && !tokens.isCapitalised(i + 1)
                    || word.equals("k") && !tokens.isWord(i + 1);
        }
        return switch (word) {
            case "m" -> tokens.isCapitalised(i) || !metres(tokens, i);
            case "t" -> priced(tokens, i);
            case "g" -> tokens.isCapitalised(i);
            default -> true;
        };
    }

    /** "5m" is five metres unless money stands before it or the things counted after it. */
    private static boolean metres(Tokens tokens, int i) {
        String next = tokens.word(i + 1);
        boolean things = tokens.isWord(i + 1)
                && (Money.isWord(next)
                        || Counted.known(next)
                        || next.equals("of")
                        || Units.single(next) != null
                        || next.endsWith("s") && next.length() > 4);
        return !priced(tokens, i) && !things;
    }

    /** "$5t", "$-5t". */
    private static boolean priced(Tokens tokens, int i) {
        return Money.before(tokens, tokens.is(i - 2, "-") ? i - 3 : i - 2) != null;
    }
}
