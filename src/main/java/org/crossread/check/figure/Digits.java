package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers written in digits: "13,000", "1.2", "3,5", "14.000", "10 000", "2½", "3/4". */
final class Digits {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?");
    private static final Pattern LAKHS = Pattern.compile("\\d{1,2}(?:,\\d{2})++,\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(?:\\.\\d{1,12})?|\\.\\d{1,12}");
    private static final Pattern POINTS =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}+(?:,\\d++)?|(?:\\.\\d{3}),\\d++)");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");
    private static final Map<Character, String> VULGAR =
            Map.of('½', ".5", '¼', ".25", '¾', ".75", '⅓', ".33333333", '⅔', ".66666667", '⅕', ".2", '⅛', ".125");

    private static final Set<String> SLASHES = Words.list("/ ⁄");

    private static final MathContext SHARES = new MathContext(12);

    private Digits() {}

    /** The number at this token, or null where its digits are no plain number. */
    static @Nullable Numeral at(Tokens tokens, int i) {
        Numeral number = value(ascii(tokens.written(i)), i + 1);
        if (number == null) {
            return null;
        }
        Numeral spaced = spaced(tokens, number, i);
        if (spaced != null) {
            return spaced;
        }
        Numeral part = fraction(tokens, number);
        Numeral whole = part == number ? mixed(tokens, number) : part;
        return whole == number ? Powers.of(tokens, number) : whole;
    }

    private static @Nullable Numeral value(String digits, int end) {
        boolean comma = digits.indexOf(',') >= 0;
        boolean point = digits.indexOf('.') >= 0;
        if (comma && (GROUPED.matcher(digits).matches() || LAKHS.matcher(digits).matches())) {
            return written(digits.replace(",", ""), end, Form.DIGITS);
        }
        if (point && POINTS.matcher(digits).matches()) {
            return written(digits.replace(".", "").replace(',', '.'), end, Form.DIGITS);
        }
        if (PLAIN.matcher(digits).matches()) {
            boolean code = digits.length() > 1 && digits.startsWith("0") && digits.charAt(1) != '.';
            return code ? null : written(digits.startsWith(".") ? "0" + digits : digits, end, Form.DIGITS);
        }
        return comma && COMMA.matcher(digits).matches()
                ? written(digits.replace(',', '.'), end, Form.DIGITS)
                : vulgar(digits, end);
    }

    /** With a point, every digit written was meant; without, the zeros at the end were not. */
    private static Numeral written(String digits, int end, Form form) {
        BigDecimal value = new BigDecimal(digits);
        BigDecimal step =
                value.scale() > 0 ? BigDecimal.ONE.scaleByPowerOfTen(-value.scale()) : Amount.roundness(value);
        return new Numeral(value, step, end, form, false);
    }

    private static @Nullable Numeral vulgar(String digits, int end) {
        String part = digits.isEmpty() ? null : VULGAR.get(digits.charAt(digits.length() - 1));
        String whole = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
        if (part == null || whole.length() > 6 || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Form form = whole.isEmpty() ? Form.FRACTION : Form.DIGITS;
        return new Numeral(
                new BigDecimal((whole.isEmpty() ? "0" : whole) + part), new BigDecimal("0.1"), end, form, false);
    }

    /** Whether it is a single sign for a fraction: "¾". */
    static boolean vulgar(String written) {
        return written.length() == 1 && VULGAR.containsKey(written.charAt(0));
    }

    /** Digits of any script as 0 to 9. */
    private static String ascii(String digits) {
        boolean plain = digits.chars().allMatch(c -> c < 0x80);
        if (plain) {
            return digits;
        }
        StringBuilder ascii = new StringBuilder();
        digits.codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return ascii.toString();
    }

    /** "10 000" and "1 200 000": groups of three between spaces, of which the common one parts only round numbers. */
    private static @Nullable Numeral spaced(Tokens tokens, Numeral first, int i) {
        if (first.value().scale() > 0 || tokens.written(i).length() > 3) {
            return null;
        }
        StringBuilder digits = new StringBuilder(tokens.written(i));
        int end = i + 1;
        boolean round = true;
        while (tokens.isNumber(end) && tokens.written(end).length() == 3 && parted(tokens.gap(end))) {
            round &= tokens.gap(end) != ' ' || tokens.written(end).endsWith("00");
            digits.append(tokens.written(end++));
        }
        boolean several = end > i + 2;
        return end > i + 1 && (round || several) && end < i + 6 ? value(digits.toString(), end) : null;
    }

    private static boolean parted(char gap) {
        return gap == ' '
                || gap == '\u00a0'
                || gap == '\u202f'
                || gap == '\u2009'
                || gap == '\u2007'
                || gap == '\''
                || gap == '’';
    }

    /** "3/4", "2/1000": no date, and no part of a longer chain. */
    private static Numeral fraction(Tokens tokens, Numeral above) {
        int end = above.end();
        if (!slash(tokens, end)) {
            return above;
        }
        Numeral below = value(ascii(tokens.written(end + 1)), end + 2);
        boolean chain = slash(tokens, end + 2) || tokens.is(end - 2, SLASHES) && tokens.joined(end - 1);
        if (below == null || chain) {
            return above;
        }
        boolean part = above.value().signum() > 0
                && above.value().compareTo(below.value()) < 0
                && above.value().scale() <= 0
                && below.value().scale() <= 0
                && !Years.year(below.value());
        return part ? share(above.value(), below.value(), end + 2) : above;
    }

    private static boolean slash(Tokens tokens, int i) {
        return tokens.is(i, SLASHES) && tokens.joined(i) && tokens.joined(i + 1) && tokens.isNumber(i + 1);
    }

    /** "2 1/4". */
    private static Numeral mixed(Tokens tokens, Numeral whole) {
        int end = whole.end();
        if (!tokens.isNumber(end) || !slash(tokens, end + 1) || whole.value().scale() > 0) {
            return whole;
        }
        Numeral above = value(ascii(tokens.written(end)), end + 1);
        Numeral part = above == null ? null : fraction(tokens, above);
        return part == null || part == above
                ? whole
                : new Numeral(whole.value().add(part.value()), part.step(), part.end(), Form.DIGITS, false);
    }

    /** A share of a whole: its granularity is five hundredths, since nobody says "two-thirds" for 0.6. */
    static Numeral share(BigDecimal above, BigDecimal below, int end) {
        BigDecimal value = above.divide(below, SHARES);
        return new Numeral(value, new BigDecimal("0.05"), end, Form.FRACTION, false);
    }
}
