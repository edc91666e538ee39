package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers that rank: "third", "twenty-first", "19th". Read, never compared. */
final class Ordinals {
    private static final Map<String, Integer> WORDS = words();
    private static final Set<String> ENDINGS = Words.list("st nd rd th");
    private static final Set<String> IDIOMS = Words.list("of lady aid name names hand and place");
    private static final Set<String> DASHES = Words.list("- – — ‑ ‐");
    private static final Set<String> LARGE = Words.list("hundredth thousandth millionth billionth trillionth");
    private static final Set<String> DETERMINERS = Words.list("the a his her its their my our your");

    private Ordinals() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> ordinals = new HashMap<>();
        String[] words = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                .split(" ");
        for (int k = 0; k < words.length; k++) {
            ordinals.put(words[k], k + 1);
        }
        String[] tens = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(" ");
        for (int k = 0; k < tens.length; k++) {
            ordinals.put(tens[k], 30 + 10 * k);
        }
        ordinals.put("thousandth", 1000);
        ordinals.put("millionth", 1_000_000);
        ordinals.put("billionth", 1_000_000_000);
        return Map.copyOf(ordinals);
    }

    static void simple(BiConsumer<String, Integer> each) {
        WORDS.forEach(each);
    }

    static boolean isWord(String word) {
        return WORDS.containsKey(word) || LARGE.contains(word) || joined(word) != null;
    }

    /** "twenty-fifth", also "twentyfifth"; null for anything else. */
    static @Nullable BigDecimal joined(String word) {
        int hyphen = word.indexOf('-');
        int cut = hyphen > 0 ? hyphen : word.indexOf("ty") + 2;
        if (cut < 3 || cut >= word.length() - 3) {
            return null;
        }
        Integer unit = WORDS.get(word.substring(hyphen > 0 ? hyphen + 1 : cut));
        int tens = Cardinals.simple(word.substring(0, cut));
        boolean fits = unit != null && unit < 10 && tens >= 20 && tens % 10 == 0;
        return fits && unit != null ? BigDecimal.valueOf(tens + unit) : null;
    }

    /** An ordinal found. @param end the token after it */
    private record Found(BigDecimal value, int end, boolean digits, boolean compound) {}

    /** Not in dates and centuries, and not "first" in "at first" or "first of all". */
    static @Nullable Quantity at(Tokens tokens, int i) {
        Found found = found(tokens, i);
        if (found == null || dated(tokens, i, found.end()) || tokens.is(found.end(), "century", "centuries", "-")) {
            return null;
        }
        boolean plain = !found.digits() && !found.compound() && tokens.size() > 1;
        return plain && idle(tokens, i, found)
                ? null
                : new Quantity(
                        i,
                        i,
                        found.end(),
                        Amount.of(found.value(), Bound.EXACT, BigDecimal.ONE),
                        "ordinal",
                        "",
                        null,
                        false);
    }

    private static boolean idle(Tokens tokens, int i, Found found) {
        int end = found.end();
        boolean idiom = found.value().intValue() == 1
                && (tokens.is(i - 1, "at") || tokens.is(end, IDIOMS) || !tokens.isWord(end));
        boolean adverb = !tokens.isWord(end) || Words.isStop(tokens.word(end)) && !tokens.is(end, "most");
        return idiom || adverb && !tokens.is(i - 1, DETERMINERS);
    }

    private static @Nullable Found found(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            boolean digits = tokens.joined(i + 1) && tokens.is(i + 1, ENDINGS) && !tokens.joined(i);
            Numeral number = digits ? Digits.at(tokens, i) : null;
            return number == null ? null : new Found(number.value(), i + 2, true, false);
        }
        String word = tokens.word(i);
        Integer value = WORDS.get(word);
        if (value != null) {
            boolean time = word.equals("second") && Cardinals.simple(tokens.word(i - 1)) > 0;
            return time || i > 0 && Cardinals.isWord(tokens.word(i - 1))
                    ? null
                    : new Found(BigDecimal.valueOf(value), i + 1, false, false);
        }
        BigDecimal joined = joined(word);
        return joined != null ? new Found(joined, i + 1, false, true) : compound(tokens, i);
    }

    /** "twenty first", "one hundred twenty fifth", "two hundredth"; "three fifths" is a fraction. */
    private static @Nullable Found compound(Tokens tokens, int i) {
        boolean starts = Cardinals.simple(tokens.word(i)) > 0 || tokens.is(i, "a") && tokens.is(i + 1, "hundred");
        int last = starts ? last(tokens, i) : -1;
        if (last < 0) {
            return null;
        }
        Numeral before = Cardinals.at(tokens, i);
        boolean dash = before != null && before.end() < last && tokens.is(before.end(), DASHES);
        boolean and = before != null && before.end() < last && tokens.is(before.end(), "and");
        if (before == null || before.end() + (dash || and ? 1 : 0) != last) {
            return null;
        }
        BigDecimal rank = rank(tokens.word(last));
        boolean times = LARGE.contains(tokens.word(last)) && !and;
        boolean adds = rank.compareTo(Scales.HUNDRED) < 0
                && before.value()
                                .remainder(rank.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : Scales.HUNDRED)
                                .signum()
                        == 0
                && before.value().compareTo(BigDecimal.TEN) > 0;
        BigDecimal value =
                times ? before.value().multiply(rank) : adds ? before.value().add(rank) : null;
        return value == null ? null : new Found(value, last + 1, false, true);
    }

    /** The ordinal word within the next few tokens, with nothing but number words between. */
    private static int last(Tokens tokens, int i) {
        for (int k = i + 1; k < i + 10; k++) {
            String word = tokens.word(k);
            if (WORDS.containsKey(word) || LARGE.contains(word) || joined(word) != null) {
                return k;
            }
            boolean on = Cardinals.simple(word) >= 0
                    || Scales.word(word) != null
                    || word.equals("and")
                    || tokens.is(k, DASHES);
            if (!on) {
                return -1;
            }
        }
        return -1;
    }

    private static BigDecimal rank(String word) {
        if (word.equals("trillionth")) {
            return BigDecimal.ONE.movePointRight(12);
        }
        Integer value = WORDS.get(word);
        BigDecimal joined = value == null ? joined(word) : null;
        return value != null ? BigDecimal.valueOf(value) : joined != null ? joined : BigDecimal.ZERO;
    }

    private static boolean dated(Tokens tokens, int i, int end) {
        int of = tokens.is(end, "of") ? end + 1 : end;
        boolean month = LookAlikes.month(tokens, i - 1)
                || LookAlikes.month(tokens, of)
                || tokens.is(i - 1, "the") && LookAlikes.month(tokens, i - 2);
        boolean alone = tokens.isNumber(i) && tokens.is(i - 1, "the") && tokens.is(i - 2, "on") && !tokens.isWord(end);
        return month || alone;
    }
}
