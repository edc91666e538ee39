package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Measures in two units, told in the larger: "1 hour 45 minutes", "5 feet 9 inches", "3 dollars 50 cents". */
final class Compounds {
    private static final Set<String> OTHERWISE =
            Words.list("longer shorter more less later earlier before after ago into");
    private static final Set<String> ADDED = Words.list("duration length mass volume");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Compounds() {}

    static Item whole(Tokens tokens, Item item) {
        Item whole = item;
        for (Item more = item; more != null; more = next(tokens, whole)) {
            whole = more;
        }
        return whole;
    }

    /** Whether a smaller unit with its number follows: "[a dollar] and 42 cents". */
    static boolean follows(Tokens tokens, int end) {
        int next = tokens.is(end, "and") ? end + 1 : end;
        Numeral number = tokens.isNumber(next) ? Digits.at(tokens, next) : null;
        return number != null && Money.minor(tokens, number.end()) != null;
    }

    private static @Nullable Item next(Tokens tokens, Item item) {
        return item.is("money") ? cents(tokens, item) : ADDED.contains(item.dimension()) ? smaller(tokens, item) : null;
    }

    private static @Nullable Item smaller(Tokens tokens, Item item) {
        boolean comma = tokens.is(item.end(), ",");
        int at = comma || tokens.is(item.end(), "and") ? item.end() + 1 : item.end();
        Numeral numeral =
                tokens.isNumber(at) || Cardinals.simple(tokens.word(at)) >= 0 ? NumberWords.at(tokens, at) : null;
        Phrases.Found<Units.Unit> unit = numeral == null ? null : Units.at(tokens, numeral.end());
        Units.Unit whole = Units.named(item.unit());
        if (numeral == null
                || unit == null
                || comma && tokens.is(unit.end(), OTHERWISE)
                || !unit.meaning().is(item.dimension())
                || unit.meaning().equals(whole)) {
            return null;
        }
        BigDecimal share = unit.meaning().factor().divide(whole.factor(), MathContext.DECIMAL64);
        return share.compareTo(BigDecimal.ONE) < 0 ? item.plus(numeral.value(), share, unit.end()) : null;
    }

    /** "3 dollars 50 cents", "15 dollars and 50." */
    private static @Nullable Item cents(Tokens tokens, Item item) {
        if (item.numeral().scaled() || item.value().scale() > 0 || !item.unit().equals(item.currency())) {
            return null;
        }
        int at = tokens.is(item.end(), "and") ? item.end() + 1 : item.end();
        if (at == item.end() && !tokens.isWord(at - 1) && !tokens.isNumber(at - 1)) {
            return null;
        }
        Numeral numeral =
                tokens.isNumber(at) || Cardinals.simple(tokens.word(at)) > 0 ? NumberWords.at(tokens, at) : null;
        boolean part = numeral != null
                && numeral.value().scale() <= 0
                && numeral.value().compareTo(Scales.HUNDRED) < 0
                && numeral.value().signum() > 0;
        if (!part || numeral == null) {
            return null;
        }
        Phrases.Found<Money.Found> minor = Money.minor(tokens, numeral.end());
        boolean letter = tokens.is(numeral.end(), "c") && tokens.joined(numeral.end());
        if (minor != null || letter) {
            return item.plus(numeral.value(), HUNDREDTH, minor != null ? minor.end() : numeral.end() + 1);
        }
        boolean ends = numeral.end() >= tokens.size()
                || tokens.is(numeral.end(), ".", "!", "?") && numeral.end() + 1 >= tokens.size()
                || tokens.is(numeral.end(), "more");
        boolean name = at > item.end() || item.number() < item.end() - 1;
        return ends && name ? item.plus(numeral.value(), HUNDREDTH, numeral.end()) : null;
    }
}
