package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
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
    private static final Set<String> ARTICLES = Words.list("a an");
    private static final Set<String> DASHES = Words.list("- ‑ ‐");
    private static final Set<String> FURTHER =
            Words.list("more less additional further extra full whole straight consecutive long other");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static @Nullable Item at(Tokens tokens, int i) {
        int at = Minus.after(tokens, i);
        Item item = positive(tokens, at);
        if (at == i || item == null) {
            return item;
        }
        boolean kept = !Minus.doubtful(tokens, i) || item.is("percent") || item.is("temperature");
        return kept ? item.negative(i) : null;
    }

    private static @Nullable Item positive(Tokens tokens, int i) {
        Money.Found sign = Money.before(tokens, i);
        Money.Found money = sign != null ? sign : Money.named(tokens, i);
        if (money != null) {
            return money(tokens, i, money);
        }
        Numeral numeral = NumberWords.at(tokens, i);
        Item item = numeral == null ? Single.at(tokens, i) : unit(tokens, i, numeral);
        return item == null ? null : item.is("temperature") ? below(tokens, item) : Compounds.whole(tokens, item);
    }

    /** "Two degrees below zero". */
    private static Item below(Tokens tokens, Item item) {
        boolean below = tokens.is(item.end, "below") && tokens.is(item.end + 1, "zero", "freezing");
        return below ? item.with(item.numeral.below(item.end + 2)) : item;
    }

    private static @Nullable Item money(Tokens tokens, int i, Money.Found money) {
        boolean minus = tokens.is(money.end(), "-", "−") && tokens.joined(money.end() + 1);
        int number = minus ? money.end() + 1 : money.end();
        Numeral found = NumberWords.at(tokens, number);
        if (found == null || found.form() == Numeral.Form.FRACTION) {
            return null;
        }
        Numeral numeral = money.millions() ? found.times(MILLION, found.end()) : found;
        Item item = new Item(i, number, numeral.end(), numeral, "money", money.code(), money.code());
        Item whole = Compounds.whole(tokens, item);
        return minus ? whole.negative(i) : whole;
    }

    private Item negative(int first) {
        return new Item(first, number, end, numeral.below(end), dimension, unit, currency);
    }

    boolean is(String kind) {
        return dimension.equals(kind);
    }

    BigDecimal value() {
        return numeral.value();
    }

    /** The same with what was added to it. */
    Item with(Numeral sum) {
        return new Item(from, number, sum.end(), sum, dimension, unit, currency);
    }

    static Item of(int i, Numeral numeral, int end, Units.Unit unit) {
        return new Item(i, i, end, numeral, unit.dimension(), unit.name(), null);
    }

    private static Item unit(Tokens tokens, int i, Numeral numeral) {
        int end = numeral.end();
        int after = tokens.is(end, DASHES) && (tokens.joined(end) == tokens.joined(end + 1)) ? end + 1 : end;
        boolean fraction = numeral.form() == Numeral.Form.FRACTION;
        boolean pounds = numeral.scaled() || numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
        Phrases.Found<Units.Unit> unit = pounds && tokens.is(after, "pound", "pounds") ? null : Units.at(tokens, after);
        if (unit != null && !(fraction && unit.meaning().is("percent"))) {
            return of(i, numeral, unit.end(), unit.meaning());
        }
        Phrases.Found<Units.Unit> more = tokens.is(end, FURTHER) ? Units.at(tokens, end + 1) : null;
        if (more != null && more.meaning().is("duration") && !fraction) {
            return of(i, numeral, more.end(), more.meaning());
        }
        Item part = fraction ? part(tokens, i, numeral) : null;
        if (part != null) {
            return part;
        }
        Money.Found money = fraction ? null : Money.after(tokens, after, numeral);
        if (money != null) {
            return money(tokens, i, numeral, money);
        }
        return new Item(i, i, end, numeral, fraction ? "ratio" : "count", "", null);
    }

    /** "75 USD million": the scale may follow the currency. */
    private static Item money(Tokens tokens, int i, Numeral numeral, Money.Found money) {
        BigDecimal scale = money.millions() ? MILLION : numeral.scaled() ? null : Scales.word(tokens.word(money.end()));
        int end = scale != null && !money.millions() ? money.end() + 1 : money.end();
        Numeral value = scale == null ? numeral : numeral.times(scale, end);
        return new Item(i, i, end, value, "money", money.unit(), money.code());
    }

    /** "A quarter of an hour", "half a mile". */
    private static @Nullable Item part(Tokens tokens, int i, Numeral numeral) {
        int of = tokens.is(numeral.end(), "of") ? numeral.end() + 1 : numeral.end();
        int at = tokens.is(of, ARTICLES) ? of + 1 : of;
        Phrases.Found<Units.Unit> unit = Units.at(tokens, at);
        return unit == null || unit.meaning().dimension().startsWith("perc")
                ? null
                : of(i, numeral, unit.end(), unit.meaning());
    }

    /** What a whole becomes by adding so many of a smaller unit. */
    Item plus(BigDecimal more, BigDecimal share, int newEnd) {
        BigDecimal sum = value().add(more.multiply(share, MathContext.DECIMAL64));
        return with(new Numeral(sum, share, newEnd, numeral.form(), false));
    }
}
