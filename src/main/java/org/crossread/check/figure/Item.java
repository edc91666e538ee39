package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** One number with currency or unit, no hedge: one end of a range. */
record Item(
        int from,
        int number,
        int end,
        Numeral numeral,
        String dimension,
        String unit,
        @Nullable String currency) {
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> OTHERWISE =
            Set.of("longer", "shorter", "more", "less", "later", "earlier", "before", "after", "ago", "into");
    private static final Set<String> MINUS = Set.of("-", "−", "–");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static @Nullable Item at(Tokens tokens, int i) {
        boolean minus = tokens.is(i, MINUS) && tokens.joined(i + 1) && !tokens.joined(i) && tokens.isNumber(i + 1);
        if (minus) {
            Item item = at(tokens, i + 1);
            return item != null && item.is(Set.of("percent", "temperature")) ? item.negative(i) : null;
        }
        Money.Found sign = Money.before(tokens, i);
        int number = sign == null ? i : sign.end();
        Numeral numeral = NumberWords.at(tokens, number);
        if (numeral == null) {
            return sign == null ? time(tokens, i) : null;
        }
        Item item = sign == null
                ? unit(tokens, i, numeral)
                : new Item(i, number, numeral.end(), numeral, "money", sign.code(), sign.code());
        Item whole = item;
        for (Item more = item; more != null; more = whole.is("duration") ? compound(tokens, whole) : null) {
            whole = more;
        }
        return whole;
    }

    private Item negative(int first) {
        Numeral below = new Numeral(value().negate(), numeral.step(), end, numeral.form(), numeral.scaled());
        return new Item(first, number, end, below, dimension, unit, currency);
    }

    private boolean is(Set<String> kinds) {
        return kinds.contains(dimension);
    }

    boolean is(String kind) {
        return dimension.equals(kind);
    }

    BigDecimal value() {
        return numeral.value();
    }

    private static Item unit(Tokens tokens, int i, Numeral numeral) {
        int end = numeral.end();
        int after =
                tokens.is(end, Set.of("-", "‑", "‐")) && tokens.joined(end) && tokens.joined(end + 1) ? end + 1 : end;
        Phrases.Found<Units.Unit> unit = Units.at(tokens, after);
        if (unit != null && !(numeral.form() == Numeral.Form.FRACTION)) {
            return new Item(
                    i,
                    i,
                    unit.end(),
                    numeral,
                    unit.meaning().dimension(),
                    unit.meaning().name(),
                    null);
        }
        Item part = numeral.form() == Numeral.Form.FRACTION ? part(tokens, i, numeral) : null;
        if (part != null) {
            return part;
        }
        Money.Found money = Money.after(tokens, after, numeral);
        if (money != null) {
            return new Item(i, i, money.end(), numeral, "money", money.code(), money.code());
        }
        String dimension = numeral.form() == Numeral.Form.FRACTION ? "ratio" : "count";
        return new Item(i, i, end, numeral, dimension, "", null);
    }

    /** "A quarter of an hour", "half a mile". */
    private static @Nullable Item part(Tokens tokens, int i, Numeral numeral) {
        int of = tokens.is(numeral.end(), "of") ? numeral.end() + 1 : numeral.end();
        Phrases.Found<Units.Unit> unit = tokens.is(of, ARTICLES) ? Units.at(tokens, of + 1) : Units.at(tokens, of);
        return unit == null || unit.meaning().dimension().startsWith("perc")
                ? null
                : new Item(
                        i,
                        i,
                        unit.end(),
                        numeral,
                        unit.meaning().dimension(),
                        unit.meaning().name(),
                        null);
    }

    /** "an hour", "half an hour", "an hour and a half", "two-hour", "decade-long". */
    private static @Nullable Item time(Tokens tokens, int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return joined(tokens, i, word.substring(0, hyphen), word.substring(hyphen + 1));
        }
        if (word.equals("half")) {
            Phrases.Found<Units.Unit> unit =
                    tokens.is(i + 1, ARTICLES) ? Units.at(tokens, i + 2) : Units.at(tokens, i + 1);
            return unit == null || unit.meaning().dimension().startsWith("perc")
                    ? null
                    : item(i, unit.end(), HALF, unit.meaning());
        }
        Phrases.Found<Units.Unit> unit = tokens.is(i, ARTICLES) ? Units.at(tokens, i + 1) : null;
        if (unit == null || !unit.meaning().dimension().equals("duration")) {
            return null;
        }
        boolean half = tokens.matches(unit.end(), new String[] {"and", "a", "half"});
        return item(
                i,
                half ? unit.end() + 3 : unit.end(),
                half ? BigDecimal.ONE.add(HALF) : BigDecimal.ONE,
                unit.meaning());
    }

    private static @Nullable Item joined(Tokens tokens, int i, String first, String rest) {
        String second = rest.endsWith("-long") ? rest.substring(0, rest.length() - 5) : rest;
        int value = NumberWords.simple(first);
        Units.Unit unit = Units.single(value >= 0 ? second : rest.equals("long") ? first : "");
        if (unit == null || value < 0 && first.endsWith("s")) {
            return null;
        }
        return item(i, i + 1, BigDecimal.valueOf(Math.max(value, value < 0 ? 1 : 0)), unit);
    }

    private static Item item(int i, int end, BigDecimal value, Units.Unit unit) {
        Numeral numeral = Numeral.of(value, end, Numeral.Form.WORDS);
        return new Item(i, i, end, numeral, unit.dimension(), unit.name(), null);
    }

    /** "two hours and 30 minutes", "1 hour 45 minutes": told in the larger unit. */
    private static @Nullable Item compound(Tokens tokens, Item item) {
        boolean comma = tokens.is(item.end, ",");
        int next = comma || tokens.is(item.end, "and") ? item.end + 1 : item.end;
        Numeral numeral = tokens.is(next, ARTICLES) ? null : NumberWords.at(tokens, next);
        Phrases.Found<Units.Unit> unit = numeral == null ? null : Units.at(tokens, numeral.end());
        Units.Unit whole = Units.named(item.unit);
        if (numeral == null
                || unit == null
                || comma && tokens.is(unit.end(), OTHERWISE)
                || !unit.meaning().dimension().equals("duration")
                || unit.meaning().factor().compareTo(whole.factor()) >= 0) {
            return null;
        }
        BigDecimal rest = numeral.value()
                .multiply(unit.meaning().factor())
                .divide(whole.factor(), java.math.MathContext.DECIMAL32);
        BigDecimal sum = item.value().add(rest);
        BigDecimal step = unit.meaning().factor().divide(whole.factor(), java.math.MathContext.DECIMAL32);
        Numeral both = new Numeral(sum, step, unit.end(), item.numeral.form(), false);
        return new Item(item.from, item.number, unit.end(), both, item.dimension, item.unit, null);
    }
}
