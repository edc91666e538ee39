package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers with an exponent: "1.2e3", "5.5 × 10^-3", "2^10". */
final class Powers {
    private static final Set<String> TIMES = Words.list("× x * ·");
    private static final Set<String> SIGNS = Words.list("- − – +");
    private static final int LARGEST = 99;

    private Powers() {}

    /** The number with its exponent, or as given where it has none. */
    static Numeral of(Tokens tokens, Numeral number) {
        int end = number.end();
        if (tokens.is(end, "e") && tokens.joined(end)) {
            return scaled(number, exponent(tokens, end + 1));
        }
        if (tokens.is(end, "^") && tokens.joined(end)) {
            return raised(number, exponent(tokens, end + 1));
        }
        boolean ten = tokens.is(end, TIMES) && tokens.is(end + 1, "10");
        boolean raised = ten && (tokens.is(end + 2, "^") || tokens.is(end + 2, SIGNS) && tokens.joined(end + 2));
        return raised ? scaled(number, exponent(tokens, tokens.is(end + 2, "^") ? end + 3 : end + 2)) : number;
    }

    /** An exponent found. @param end the token after it */
    private record Exponent(int value, int end) {}

    private static @Nullable Exponent exponent(Tokens tokens, int i) {
        int at = tokens.is(i, SIGNS) ? i + 1 : i;
        String digits = tokens.written(at);
        boolean small =
                digits.length() <= 2 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!small || !tokens.joined(i) || !tokens.joined(at)) {
            return null;
        }
        int value = Integer.parseInt(digits);
        return new Exponent(at > i && !tokens.is(i, "+") ? -value : value, at + 1);
    }

    private static Numeral scaled(Numeral number, @Nullable Exponent exponent) {
        return exponent == null
                ? number
                : new Numeral(
                        number.value().scaleByPowerOfTen(exponent.value),
                        number.step().scaleByPowerOfTen(exponent.value),
                        exponent.end,
                        Form.DIGITS,
                        false);
    }

    private static Numeral raised(Numeral number, @Nullable Exponent exponent) {
        boolean possible = exponent != null
                && Math.abs(exponent.value) <= LARGEST
                && number.value().signum() != 0;
        if (!possible || exponent == null) {
            return number;
        }
        BigDecimal power = number.value().pow(exponent.value, MathContext.DECIMAL64);
        return new Numeral(power, Amount.roundness(power), exponent.end, Form.DIGITS, false);
    }
}
