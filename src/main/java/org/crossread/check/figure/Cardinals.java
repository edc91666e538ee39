package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Whole numbers in words, and in words and digits: "twenty-five", "two hundred and one thousand", "4 thousand 3 hundred and 21". */
final class Cardinals {
    private static final Map<String, Integer> UNITS = numbered(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen",
            1);
    private static final Map<String, Integer> TENS =
            numbered("- - twenty thirty forty fifty sixty seventy eighty ninety", 10);
    /** Scales that stand for one of them without an article: "hundred thousand dollars". */
    private static final Set<String> ALONE = Words.list("hundred thousand");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A part of a number before its scale. @param end the token after it */
    private record Part(BigDecimal value, int end) {}

    private Cardinals() {}

    private static Map<String, Integer> numbered(String words, int step) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] all = words.split(" ");
        for (int k = 0; k < all.length; k++) {
            numbers.put(all[k], k * step);
        }
        numbers.remove("-");
        if (step == 1) {
            numbers.put("nought", 0);
            numbers.put("naught", 0);
        }
        return Map.copyOf(numbers);
    }

    static boolean isWord(String word) {
        return UNITS.containsKey(word) || TENS.containsKey(word);
    }

    /** The value of one word or hyphenated pair below a hundred, or -1. */
    static int simple(String word) {
        Integer value = UNITS.get(word);
        value = value == null ? TENS.get(word) : value;
        if (value != null) {
            return value;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? pair(word.substring(0, hyphen), word.substring(hyphen + 1)) : -1;
    }

    private static int pair(String first, String second) {
        Integer tens = TENS.get(first);
        Integer unit = UNITS.get(second);
        return tens != null && unit != null && unit > 0 && unit < 10 ? tens + unit : -1;
    }

    /** The number in words that starts at this token, or null. */
    static @Nullable Numeral at(Tokens tokens, int i) {
        int first = (tokens.is(i, "a") || tokens.is(i, "an")) && Scales.word(tokens.word(i + 1)) != null ? i + 1 : i;
        Part part = group(tokens, first);
        if (part == null && Scales.word(tokens.word(first)) != null && (first > i || tokens.is(first, ALONE))) {
            part = new Part(BigDecimal.ONE, first);
        }
        return part == null ? null : summed(tokens, part, Form.WORDS);
    }

    /** The number that goes on from these digits: "3 hundred and 21", "4 crore 20 lakh", "1.2 million". */
    static Numeral after(Tokens tokens, Numeral digits) {
        int at = scaleAt(tokens, digits.end());
        if (Scales.word(tokens.word(at)) == null) {
            return digits;
        }
        Part first = new Part(digits.value(), digits.end());
        Numeral sum = summed(tokens, at == digits.end() ? hundreds(tokens, first) : first, digits.form());
        boolean broken = digits.value().scale() > 0 && digits.value().signum() > 0;
        BigDecimal factor = broken ? sum.value().divide(digits.value(), MathContext.DECIMAL64) : BigDecimal.ONE;
        return broken
                ? new Numeral(sum.value(), digits.step().multiply(factor), sum.end(), sum.form(), true)
                : new Numeral(sum.value(), sum.step(), sum.end(), sum.form(), true);
    }

    private static Numeral summed(Tokens tokens, Part first, Form form) {
        BigDecimal total = BigDecimal.ZERO;
        boolean scaled = false;
        Part part = first;
        while (true) {
            BigDecimal factor = BigDecimal.ONE;
            int end = part.end();
            for (BigDecimal scale = scale(tokens, end); scale != null; scale = scale(tokens, end)) {
                factor = factor.multiply(scale);
                end = scaleAt(tokens, end) + 1;
                scaled = true;
            }
            total = total.add(part.value().multiply(factor));
            Part next = factor.compareTo(Scales.HUNDRED) > 0 ? next(tokens, end, factor) : null;
            if (next == null) {
                return new Numeral(total, Amount.roundness(total), end, form, scaled);
            }
            part = next;
        }
    }

    private static @Nullable BigDecimal scale(Tokens tokens, int i) {
        return Scales.word(tokens.word(scaleAt(tokens, i)));
    }

    /** Steps over the hyphen of "5-million". */
    private static int scaleAt(Tokens tokens, int i) {
        boolean hyphen = tokens.is(i, "-") && tokens.joined(i) && tokens.joined(i + 1);
        return hyphen && Scales.word(tokens.word(i + 1)) != null ? i + 1 : i;
    }

    /** The smaller part that follows one with a scale: "two thousand [and] twelve", "one crore [and] 20 lakh". */
    private static @Nullable Part next(Tokens tokens, int end, BigDecimal above) {
        boolean and = tokens.is(end, "and");
        int at = and ? end + 1 : end;
        Part part = group(tokens, at);
        boolean digits = part == null && tokens.isNumber(at);
        if (digits) {
            Numeral number = Digits.at(tokens, at);
            boolean scaled = number != null && Scales.word(tokens.word(number.end())) != null;
            boolean rest = number != null
                    && and
                    && above.compareTo(THOUSAND) <= 0
                    && number.value().signum() > 0;
            part = number == null || !scaled && !rest ? null : hundreds(tokens, new Part(number.value(), number.end()));
        }
        if (part == null || part.value().signum() == 0 || and && Fractions.isPart(tokens.word(part.end()))) {
            return null;
        }
        BigDecimal scale = scale(tokens, part.end());
        BigDecimal whole = scale == null ? part.value() : part.value().multiply(scale);
        return whole.compareTo(above) < 0 ? part : null;
    }

    /** Words below a thousand: "twelve", "twenty five", "two hundred and fifty", "ninety five hundred". */
    private static @Nullable Part group(Tokens tokens, int i) {
        Part small = small(tokens, i);
        if (small == null) {
            return tokens.is(i, "hundred") ? hundreds(tokens, new Part(BigDecimal.ONE, i)) : null;
        }
        return hundreds(tokens, small);
    }

    private static Part hundreds(Tokens tokens, Part small) {
        if (!tokens.is(small.end(), "hundred") || small.value().compareTo(Scales.HUNDRED) >= 0) {
            return small;
        }
        BigDecimal hundreds = small.value().multiply(Scales.HUNDRED);
        int end = small.end() + 1;
        boolean and = tokens.is(end, "and");
        int at = and ? end + 1 : end;
        Part rest = small(tokens, at);
        if (rest == null && and && tokens.isNumber(at)) {
            Numeral digits = Digits.at(tokens, at);
            rest = digits == null || digits.value().scale() > 0 ? null : new Part(digits.value(), digits.end());
        }
        boolean fits = rest != null
                && !(and && Fractions.isPart(tokens.word(rest.end())))
                && rest.value().signum() > 0
                && rest.value().compareTo(Scales.HUNDRED) < 0
                && !tokens.is(rest.end(), "hundred");
        return fits && rest != null ? new Part(hundreds.add(rest.value()), rest.end()) : new Part(hundreds, end);
    }

    /** Words below a hundred: "seven", "twenty-five", "twenty five", "fifty - two". */
    private static @Nullable Part small(Tokens tokens, int i) {
        int value = simple(tokens.word(i));
        if (value < 0) {
            return null;
        }
        int at = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        int pair = value >= 20 && value % 10 == 0 ? pair(tokens.word(i), tokens.word(at)) : -1;
        return pair < 0 ? new Part(BigDecimal.valueOf(value), i + 1) : new Part(BigDecimal.valueOf(pair), at + 1);
    }
}
