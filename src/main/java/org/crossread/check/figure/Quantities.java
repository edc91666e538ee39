package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in a sentence, with hedges, ranges, units and currencies. */
final class Quantities {
    private static final Set<String> DASHES = Words.list("- – — ‑ ‐ −");
    private static final Set<String> PAIRS = Words.list("between from to");
    private static final Set<String> SPANNING =
            Words.list("range ranges ranged ranging run runs vary varies varying anywhere");
    private static final Set<String> LIMITS = Words.list("and but ,");
    private static final Set<String> UNIT_TENTHS = Words.list("10 100 1,000 ten hundred");

    private static final Set<String> OPENING = Words.list("a an between from to minus negative point");
    private static final int LONGEST_CODE = 4;
    private static final Trait<Boolean> OPENS = new Trait<>(Quantities::opens);

    private Quantities() {}

    /** Whether a quantity or an ordinal can begin with a token: most words begin none. */
    static boolean mayOpen(Tokens tokens, int i) {
        return OPENS.of(tokens.token(i));
    }

    private static boolean opens(Token token) {
        String word = token.lower();
        boolean code = word.length() <= LONGEST_CODE && !word.equals(token.text());
        boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return !plain && !token.is(",", ".")
                || code
                || OPENING.contains(word)
                || NumberWords.isWord(word)
                || Hedges.begin(word)
                || Vague.begins(word)
                || Money.begins(word);
    }

    /** The quantity whose first word, hedges included, is this token, or null. */
    static @Nullable Quantity at(Tokens tokens, int i) {
        if (tokens.is(i, PAIRS)) {
            Quantity pair = pair(tokens, i);
            if (pair != null) {
                return pair;
            }
        }
        Phrases.Found<Bound> hedge = Hedges.before(tokens, i);
        Quantity hedged = hedge == null ? null : core(tokens, i, hedge.end(), hedge.meaning(), true);
        return hedged != null ? hedged : core(tokens, i, i, Bound.EXACT, false);
    }

    /** "between 3 and 5" is a range, "from 3 to 5" and "to 5 from 3" are changes. */
    private static @Nullable Quantity pair(Tokens tokens, int i) {
        boolean range = tokens.is(i, "between") || tokens.is(i, "from") && tokens.is(i - 1, SPANNING);
        boolean back = tokens.is(i, "to");
        Item first = Item.at(tokens, i + 1);
        if (first == null || !tokens.is(first.end(), tokens.is(i, "between") ? "and" : back ? "from" : "to")) {
            return null;
        }
        Item second = Item.at(tokens, unhedged(tokens, first.end() + 1));
        if (second == null || Years.year(first) && Years.year(second)) {
            return null;
        }
        Item low = back ? alike(tokens, second, first) : alike(tokens, first, second);
        Item high = back ? first : second;
        if (low == null || range && low.value().compareTo(high.value()) > 0) {
            return null;
        }
        Amount amount = new Amount(
                low.value(), high.value(), Bound.EXACT, high.numeral().step());
        String dimension = range ? high.dimension() : "change";
        return new Quantity(i, first.number(), second.end(), amount, dimension, high.unit(), high.currency(), false);
    }

    private static @Nullable Quantity core(Tokens tokens, int from, int at, Bound bound, boolean hedged) {
        Vague vague = Vague.at(tokens, at);
        if (vague != null) {
            return vague(tokens, from, at, vague, null);
        }
        Money.Found sign = Money.before(tokens, at);
        Vague money = sign == null ? null : Vague.at(tokens, sign.end());
        if (money != null) {
            return vague(tokens, from, at, money, sign);
        }
        Item first = Item.at(tokens, at);
        if (first == null) {
            return null;
        }
        Quantity range = range(tokens, from, first, bound);
        if (range != null) {
            return range;
        }
        Quantity single = single(tokens, from, first, bound, hedged);
        Quantity both = single.amount().bound() == Bound.EXACT ? null : between(tokens, single);
        return both != null ? both : single;
    }

    private static Quantity vague(Tokens tokens, int from, int at, Vague vague, Money.@Nullable Found sign) {
        Amount amount = new Amount(vague.low(), vague.high(), Bound.VAGUE, vague.scale());
        int of = tokens.is(vague.end(), "of") ? vague.end() + 1 : vague.end();
        Phrases.Found<Units.Unit> unit = Units.at(tokens, of);
        Numeral numeral = new Numeral(vague.high(), vague.scale(), vague.end(), Numeral.Form.WORDS, true);
        Money.Found money = sign != null ? sign : Money.after(tokens, of, numeral);
        if (money != null) {
            int end = sign != null ? vague.end() : money.end();
            return new Quantity(from, at, end, amount, "money", money.unit(), money.code(), false);
        }
        return unit != null
                ? new Quantity(
                        from,
                        at,
                        unit.end(),
                        amount,
                        unit.meaning().dimension(),
                        unit.meaning().name(),
                        null,
                        false)
                : new Quantity(from, at, vague.end(), amount, "count", "", null, false);
    }

    private static @Nullable Quantity range(Tokens tokens, int from, Item first, Bound bound) {
        int at = first.end();
        boolean dash =
                tokens.is(at, DASHES) && (tokens.joined(at) && tokens.joined(at + 1) || spaced(tokens, first, at));
        if (!dash && !tokens.is(at, "to", "or")) {
            return null;
        }
        Item second = Item.at(tokens, at + 1);
        if (second == null) {
            return null;
        }
        boolean apart = Years.year(first)
                        && !Years.year(second)
                        && tokens.written(first.number()).length() == 4
                || tokens.is(at, "to") && tokens.is(from - 1, "by");
        Item low = apart ? null : alike(tokens, first, second);
        boolean score = dash && low != null && Scores.at(tokens, first, second);
        if (low == null || !score && low.value().compareTo(second.value()) >= 0) {
            return null;
        }
        Amount amount =
                new Amount(low.value(), second.value(), bound, second.numeral().step());
        String dimension = score ? "score" : second.dimension();
        return new Quantity(
                from, first.number(), second.end(), amount, dimension, second.unit(), second.currency(), false);
    }

    /** "1000 - 5000", "2 -7 g": digits on both sides. */
    private static boolean spaced(Tokens tokens, Item first, int dash) {
        boolean digits = tokens.isNumber(dash - 1) && tokens.isNumber(dash + 1) && first.is("count");
        return digits && !tokens.joined(dash) && !Years.year(first);
    }

    /** Steps over a hedge: "between 2 and about 7 litres". */
    private static int unhedged(Tokens tokens, int i) {
        Phrases.Found<Bound> hedge = Hedges.before(tokens, i);
        return hedge == null ? i : hedge.end();
    }

    /** The first end with the unit and scale that only the second one carries; null where the two do not belong together. */
    private static @Nullable Item alike(Tokens tokens, Item first, Item second) {
        boolean bare = first.is("count") && first.unit().isEmpty();
        boolean same =
                first.dimension().equals(second.dimension()) && first.unit().equals(second.unit());
        boolean money = first.is("money") && second.is("count");
        if (!bare && !same && !money) {
            return null;
        }
        BigDecimal whole = first.numeral().scaled() ? BigDecimal.ONE : factor(tokens, second);
        boolean fits = first.value().multiply(whole).compareTo(second.value().multiply(BigDecimal.TEN)) < 0;
        BigDecimal factor = fits ? whole : BigDecimal.ONE;
        Numeral numeral = factor.compareTo(BigDecimal.ONE) == 0
                ? first.numeral()
                : first.numeral().times(factor, first.end());
        return new Item(
                first.from(),
                first.number(),
                first.end(),
                numeral,
                second.dimension(),
                second.unit(),
                second.currency());
    }

    private static BigDecimal factor(Tokens tokens, Item item) {
        if (!item.numeral().scaled() || item.value().signum() == 0) {
            return BigDecimal.ONE;
        }
        Numeral digits = tokens.isNumber(item.number()) ? Digits.at(tokens, item.number()) : null;
        int word = Cardinals.simple(tokens.word(item.number()));
        BigDecimal bare = digits != null ? digits.value() : word > 0 ? BigDecimal.valueOf(word) : item.value();
        return bare.signum() == 0 ? BigDecimal.ONE : item.value().divide(bare, java.math.MathContext.DECIMAL32);
    }

    private static Quantity single(Tokens tokens, int from, Item item, Bound bound, boolean hedged) {
        Phrases.Found<Bound> after = Hedges.after(tokens, item.end());
        boolean loose = bound == Bound.EXACT || bound == Bound.ABOUT;
        Bound both = loose && after != null ? after.meaning() : bound;
        int end = after != null ? after.end() : item.end();
        Item share = item.is("count") ? oneIn(tokens, item) : null;
        if (share != null) {
            return quantity(from, share, share.end(), both, false);
        }
        boolean bare =
                !hedged && after == null && item.is("count") && !item.numeral().scaled();
        return quantity(from, item, end, both, bare);
    }

    /** "More than 100 and less than 300": two limits of one thing. */
    private static @Nullable Quantity between(Tokens tokens, Quantity first) {
        int next = tokens.is(first.to(), LIMITS) ? first.to() + 1 : first.to();
        Phrases.Found<Bound> hedge = next > first.to() ? Hedges.before(tokens, next) : null;
        Item item = hedge == null ? null : Item.at(tokens, hedge.end());
        if (hedge == null
                || item == null
                || !item.is(first.dimension())
                || !item.unit().equals(first.unit())) {
            return null;
        }
        Bound bound = first.amount().bound();
        boolean up = bound.lower() && hedge.meaning().upper() && hedge.meaning() != Bound.NEARLY;
        boolean down = bound.upper() && bound != Bound.NEARLY && hedge.meaning().lower();
        BigDecimal low = up ? first.amount().low() : item.value();
        BigDecimal high = up ? item.value() : first.amount().high();
        if (!up && !down || low.compareTo(high) >= 0) {
            return null;
        }
        Amount amount = new Amount(low, high, Bound.EXACT, first.amount().step());
        return new Quantity(
                first.from(),
                first.number(),
                item.end(),
                amount,
                item.dimension(),
                item.unit(),
                item.currency(),
                false);
    }

    private static Quantity quantity(int from, Item item, int end, Bound bound, boolean bare) {
        Amount amount = Amount.of(item.value(), bound, item.numeral().step());
        return new Quantity(from, item.number(), end, amount, item.dimension(), item.unit(), item.currency(), bare);
    }

    /** "one in five", "two out of three", "9 in 10", "one over three". */
    private static @Nullable Item oneIn(Tokens tokens, Item first) {
        boolean out = tokens.matches(first.end(), new String[] {"out", "of"});
        boolean over = tokens.is(first.end(), "over") && first.number() + 1 == first.end();
        if (!out && !over && !tokens.is(first.end(), "in")) {
            return null;
        }
        int at = first.end() + (out ? 2 : 1);
        Numeral second = NumberWords.at(tokens, tokens.is(at, "every") ? at + 1 : at);
        if (second == null
                || second.form() == Numeral.Form.FRACTION
                || second.value().signum() == 0) {
            return null;
        }
        boolean less =
                first.value().compareTo(second.value()) < 0 && first.value().signum() != 0;
        boolean part = over
                ? !tokens.isWord(second.end()) && !tokens.isNumber(second.end()) && !tokens.is(second.end(), "%")
                : less && (out || second.form() == Numeral.Form.WORDS || UNIT_TENTHS.contains(tokens.written(at)));
        if (!part) {
            return null;
        }
        Numeral share = Digits.share(first.value(), second.value(), second.end());
        return new Item(first.from(), first.number(), second.end(), share, "ratio", "", null);
    }
}
