package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in a text, whole or broken, with their scales: "13,000", "twenty-five", "1.2 billion", "two point five". */
final class NumberWords {
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final Set<String> DOZENS = Words.list("dozen dozens doz dozs dz dzs");
    private static final Set<String> ARTICLES = Words.list("a an");

    /** "A kilogram", "a square mile": amounts without a number. */
    private static final int AMOUNT = 3;

    private static final Trait<Boolean> TELLS = new Trait<>(NumberWords::tells);

    private NumberWords() {}

    /** Whether there is a number in it at all: most sentences have none. */
    static boolean in(Tokens tokens) {
        if (tokens.size() <= AMOUNT && tokens.is(0, ARTICLES)) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (TELLS.of(tokens.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Token token) {
        return token.isNumber() || isWord(token.lower()) || Digits.vulgar(token.text());
    }

    /** Whether a word says that there may be a number, exact or vague: "seven", "million", "dozens", "third". */
    static boolean isWord(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 0 ? word.substring(0, hyphen) : word;
        return Cardinals.isWord(first)
                || Scales.isWord(first)
                || Fractions.isWord(first)
                || Vague.isWord(first)
                || Ordinals.isWord(first)
                || DOZENS.contains(first)
                || first.equals("pair");
    }

    /** The number that starts at this token, or null. */
    static @Nullable Numeral at(Tokens tokens, int i) {
        boolean digits = tokens.isNumber(i) || Digits.vulgar(tokens.written(i));
        Numeral number = digits ? Digits.at(tokens, i) : tokens.isWord(i) ? spelled(tokens, i) : null;
        if (number == null) {
            return null;
        }
        Numeral broken = Fractions.after(tokens, point(tokens, number));
        return dozens(tokens, Fractions.after(tokens, scaled(tokens, broken)));
    }

    private static @Nullable Numeral spelled(Tokens tokens, int i) {
        Numeral share = Fractions.at(tokens, i);
        if (share != null) {
            return share;
        }
        boolean one = tokens.is(i, ARTICLES) || tokens.is(i, "one");
        if (one && tokens.is(i + 1, "dozen")) {
            return new Numeral(DOZEN, DOZEN, i + 2, Form.WORDS, false);
        }
        if (tokens.is(i, "a") && tokens.is(i + 1, "pair", "couple") && tokens.size() == i + 2) {
            return Numeral.of(BigDecimal.valueOf(2), i + 2, Form.WORDS);
        }
        if (tokens.is(i, "point") && i == 0 && tokens.isNumber(1) && tokens.size() == 2) {
            return point(tokens, Numeral.of(BigDecimal.ZERO, 0, Form.WORDS));
        }
        return tokens.size() <= AMOUNT && i == 0 ? aloud(tokens) : Cardinals.at(tokens, i);
    }

    /** "One twenty-two", "six fifty": hundreds as they are spoken, where nothing else is said. */
    private static @Nullable Numeral aloud(Tokens tokens) {
        int hundreds = Cardinals.simple(tokens.word(0));
        Numeral rest = hundreds > 0 && hundreds < 10 ? Cardinals.at(tokens, 1) : null;
        boolean spoken = rest != null
                && rest.end() == tokens.size()
                && rest.value().compareTo(BigDecimal.TEN) >= 0
                && rest.value().compareTo(Scales.HUNDRED) < 0;
        return spoken && rest != null
                ? Numeral.of(
                        rest.value().add(Scales.HUNDRED.multiply(BigDecimal.valueOf(hundreds))), rest.end(), Form.WORDS)
                : Cardinals.at(tokens, 0);
    }

    /** "two point two", "nought point zero eight", "1 point 1". */
    private static Numeral point(Tokens tokens, Numeral number) {
        if (!tokens.is(number.end(), "point")
                || number.scaled()
                || number.value().scale() > 0) {
            return number;
        }
        StringBuilder decimals = new StringBuilder();
        int end = number.end() + 1;
        if (tokens.isNumber(end) && tokens.written(end).chars().allMatch(Character::isDigit)) {
            decimals.append(tokens.written(end++));
        }
        boolean written = decimals.length() > 0;
        while (!written && decimals.length() < 9 && Cardinals.simple(tokens.word(end)) >= 0) {
            decimals.append(Cardinals.simple(tokens.word(end++)));
        }
        if (decimals.length() == 0) {
            return number;
        }
        BigDecimal part = new BigDecimal("0." + decimals);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-part.scale());
        return new Numeral(number.value().add(part), step, end, number.form(), false);
    }

    /** With the scale words and letters after it. */
    private static Numeral scaled(Tokens tokens, Numeral number) {
        if (number.form() == Form.FRACTION) {
            return number;
        }
        Numeral scaled = number.scaled() ? number : Cardinals.after(tokens, number);
        BigDecimal letters = Scales.after(tokens, scaled.end());
        return letters == null ? scaled : scaled.times(letters, scaled.end() + 1);
    }

    private static Numeral dozens(Tokens tokens, Numeral number) {
        boolean dozen = tokens.is(number.end(), DOZENS) && number.form() != Form.FRACTION;
        return dozen
                ? new Numeral(
                        number.value().multiply(DOZEN, MathContext.DECIMAL64),
                        DOZEN,
                        number.end() + 1,
                        number.form(),
                        false)
                : number;
    }
}
