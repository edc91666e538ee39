package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Numbers, with their scales: "13,000", "twenty-five", "1.2 billion", "half a million", "two-thirds", "3 lakh". */
final class NumberWords {
    private static final Map<String, Integer> UNITS = numbered(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen",
            0,
            1);
    private static final Map<String, Integer> TENS =
            numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Set<String> SHORT = Set.of("m", "k", "b", "bn", "tn", "mn", "mln", "bln", "mio", "t", "mrd");
    private static final Map<String, Integer> PARTS = parts();
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String[] AND_A_HALF = {"and", "a", "half"};
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private NumberWords() {}

    /** Whether there is a number in it at all: most sentences have none. */
    static boolean in(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) || isWord(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> numbered(String words, int first, int step) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ")) {
            numbers.put(word, first + numbers.size() * step);
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> scales = new HashMap<>();
        String[] rows = {
            "2 hundred",
            "3 thousand k",
            "5 lakh lakhs",
            "6 million m mn mln mio millions",
            "7 crore crores",
            "9 billion bn b bln milliard milliards mrd billions",
            "12 trillion tn t trillions"
        };
        for (String row : rows) {
            String[] words = row.split(" ");
            for (int k = 1; k < words.length; k++) {
                scales.put(words[k], BigDecimal.ONE.movePointRight(Integer.parseInt(words[0])));
            }
        }
        return Map.copyOf(scales);
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>();
        String[] words = {"third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
        for (int k = 0; k < words.length; k++) {
            parts.put(words[k], k + 3);
            parts.put(words[k] + "s", k + 3);
        }
        parts.put("half", 2);
        parts.put("halves", 2);
        parts.put("fourth", 4);
        parts.put("fourths", 4);
        return Map.copyOf(parts);
    }

    /** Whether a word says that there may be a number, exact or vague: "seven", "million", "dozens", "third". */
    static boolean isWord(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 0 ? word.substring(0, hyphen) : word;
        return UNITS.containsKey(first)
                || TENS.containsKey(first)
                || SCALES.containsKey(first)
                || PARTS.containsKey(first)
                || Vague.isWord(first)
                || Singles.isOrdinal(first)
                || first.equals("dozen");
    }

    /** The number that starts at this token, or null. */
    static @Nullable Numeral at(Tokens tokens, int i) {
        Numeral number = tokens.isNumber(i) ? Digits.at(tokens, i) : tokens.isWord(i) ? spelled(tokens, i) : null;
        if (number == null) {
            return null;
        }
        return dozens(tokens, more(tokens, scaled(tokens, halves(tokens, point(tokens, number)))));
    }

    private static @Nullable Numeral spelled(Tokens tokens, int i) {
        Numeral share = share(tokens, i);
        if (share != null) {
            return share;
        }
        String word = tokens.word(i);
        if (word.equals("half")) {
            int at = tokens.is(i + 1, Set.of("a", "an")) ? i + 2 : i + 1;
            BigDecimal scale = tokens.is(at, "dozen")
                    ? DOZEN
                    : SHORT.contains(tokens.word(at)) ? null : SCALES.get(tokens.word(at));
            return scale == null ? null : Numeral.of(HALF.multiply(scale), at + 1, Form.WORDS);
        }
        if (word.equals("a") || word.equals("an") || word.equals("one")) {
            BigDecimal scale = SCALES.get(tokens.word(i + 1));
            if (scale != null && !SHORT.contains(tokens.word(i + 1))) {
                return words(tokens, i + 1);
            }
            if (tokens.is(i + 1, "dozen")) {
                return new Numeral(DOZEN, DOZEN, i + 2, Form.WORDS, false);
            }
        }
        return word.equals("hundred") || word.equals("thousand") || simple(word) >= 0 ? words(tokens, i) : null;
    }

    /** The value of one word or hyphenated pair below a hundred, or -1. */
    static int simple(String word) {
        Integer value = UNITS.get(word);
        value = value == null ? TENS.get(word) : value;
        int hyphen = value == null ? word.indexOf('-') : -1;
        if (hyphen > 0) {
            Integer tens = TENS.get(word.substring(0, hyphen));
            Integer unit = UNITS.get(word.substring(hyphen + 1));
            return tens != null && unit != null && unit > 0 && unit < 10 ? tens + unit : -1;
        }
        return value == null ? -1 : value;
    }

    private static Numeral words(Tokens tokens, int i) {
        BigDecimal total = BigDecimal.ZERO;
        long current = 0;
        int end = i;
        boolean open = true;
        BigDecimal last = null;
        while (true) {
            String word = tokens.word(end);
            int simple = simple(word);
            BigDecimal scale = SHORT.contains(word) ? null : SCALES.get(word);
            if (simple >= 0 && fits(current, simple, open)) {
                current += simple;
                open = false;
                open |= simple >= 20 && simple % 10 == 0;
                end++;
            } else if (word.equals("hundred") && current < 100) {
                current = Math.max(current, 1) * 100;
                open = true;
                end++;
            } else if (scale != null && !word.equals("hundred") && (last == null || scale.compareTo(last) < 0)) {
                total = total.add(scale.multiply(BigDecimal.valueOf(Math.max(current, 1))));
                last = scale;
                current = 0;
                open = true;
                end++;
            } else if (word.equals("and")
                    && end > i
                    && open
                    && (current >= 100 || last != null)
                    && simple(tokens.word(end + 1)) > 0
                    && !tokens.is(end - 1, "and")) {
                end++;
            } else {
                BigDecimal value = total.add(BigDecimal.valueOf(current));
                return new Numeral(value, Amount.roundness(value), end, Form.WORDS, last != null);
            }
        }
    }

    private static boolean fits(long current, int simple, boolean open) {
        long rest = current % 100;
        return open && (rest == 0 || rest >= 20 && rest % 10 == 0 && simple < 10 && simple > 0);
    }

    /** "two-thirds", "two thirds", "a third of", "half of", "half the". */
    private static @Nullable Numeral share(Tokens tokens, int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer part = PARTS.get(word.substring(hyphen + 1));
            Integer above = UNITS.get(word.substring(0, hyphen));
            return part != null && above != null && above > 0 && above < part ? share(above, part, i + 1) : null;
        }
        if (word.equals("half")) {
            boolean of = tokens.is(i + 1, Set.of("of", "the", "its", "their", "his", "her", "all", "those", "as"));
            return of ? share(1, 2, i + 1) : null;
        }
        Integer part = PARTS.get(tokens.word(i + 1));
        if (part == null) {
            return null;
        }
        int above = word.equals("a") || word.equals("one") ? 1 : UNITS.getOrDefault(word, 0);
        boolean of =
                above > 1 && tokens.word(i + 1).endsWith("s") || above == 1 && tokens.is(i + 2, Set.of("of", "the"));
        return above > 0 && above < part && of ? share(above, part, i + 2) : null;
    }

    private static Numeral share(int above, int below, int end) {
        return Digits.share(BigDecimal.valueOf(above), BigDecimal.valueOf(below), end);
    }

    /** "two and a half", "one and a half million". */
    private static Numeral halves(Tokens tokens, Numeral number) {
        int end = number.end();
        boolean half = tokens.matches(end, AND_A_HALF);
        boolean whole = number.form() != Form.FRACTION && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
        return half && whole ? new Numeral(number.value().add(HALF), HALF, end + 3, number.form(), false) : number;
    }

    /** "two point two". */
    private static Numeral point(Tokens tokens, Numeral number) {
        int decimal = tokens.is(number.end(), "point") ? simple(tokens.word(number.end() + 1)) : -1;
        boolean whole = number.form() == Form.WORDS && !number.scaled() && decimal >= 0 && decimal < 10;
        BigDecimal tenth = new BigDecimal("0.1");
        return whole
                ? new Numeral(
                        number.value().add(tenth.multiply(BigDecimal.valueOf(decimal))),
                        tenth,
                        number.end() + 2,
                        Form.WORDS,
                        false)
                : number;
    }

    /** "3 million and a half", "3 hundred and 21": what stands after the scale. */
    private static Numeral more(Tokens tokens, Numeral number) {
        int end = number.end();
        BigDecimal scale = number.scaled() ? SCALES.get(tokens.word(end - 1)) : null;
        if (scale == null || number.form() == Form.FRACTION) {
            return number;
        }
        if (tokens.matches(end, AND_A_HALF)) {
            BigDecimal half = scale.multiply(HALF);
            return new Numeral(number.value().add(half), half, end + 3, number.form(), true);
        }
        boolean and = tokens.is(end, "and") && tokens.isNumber(end + 1) && scale.intValue() == 100;
        Numeral rest = and ? Digits.at(tokens, end + 1) : null;
        return rest == null || rest.value().compareTo(scale) >= 0
                ? number
                : new Numeral(number.value().add(rest.value()), rest.step(), rest.end(), number.form(), true);
    }

    private static Numeral scaled(Tokens tokens, Numeral number) {
        Numeral scaled = number;
        while (scaled.form() != Form.FRACTION && !tokens.is(scaled.end() - 1, "and")) {
            int at = tokens.is(scaled.end(), "-")
                            && tokens.joined(scaled.end())
                            && SCALES.containsKey(tokens.word(scaled.end() + 1))
                    ? scaled.end() + 1
                    : scaled.end();
            BigDecimal scale = scale(tokens, at);
            if (scale == null) {
                return scaled;
            }
            scaled = scaled.times(scale, at + 1);
        }
        return scaled;
    }

    private static @Nullable BigDecimal scale(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (word.isEmpty() || !SHORT.contains(word)) {
            return word.equals("millions") || word.equals("billions") || word.equals("trillions")
                    ? null
                    : SCALES.get(word);
        }
        if (!tokens.joined(i) && word.length() == 1) {
            return null;
        }
        return word.equals("m") && metres(tokens, i) ? null : SCALES.get(word);
    }

    /** "5m" is five metres unless money stands before it or the things counted after it. */
    private static boolean metres(Tokens tokens, int i) {
        boolean money = Money.before(tokens, i - 2) != null;
        String next = tokens.word(i + 1);
        boolean things = tokens.isWord(i + 1)
                && (Money.isWord(next)
                        || Counted.known(next)
                        || next.equals("of")
                        || Units.single(next) != null
                        || next.endsWith("s") && next.length() > 4);
        return !money && !things;
    }

    private static Numeral dozens(Tokens tokens, Numeral number) {
        boolean dozen = tokens.is(number.end(), "dozen") && number.form() != Form.FRACTION;
        return dozen
                ? new Numeral(number.value().multiply(DOZEN), DOZEN, number.end() + 1, number.form(), false)
                : number;
    }
}
