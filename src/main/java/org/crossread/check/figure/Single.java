package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Measures that have no number word of their own: "an hour", "half an hour", "a dollar and 42 cents", "two-hour", "decade-long". */
final class Single {
    private static final Set<String> ARTICLES = Words.list("a an");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Single() {}

    static @Nullable Item at(Tokens tokens, int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return joined(tokens, i, word.substring(0, hyphen), word.substring(hyphen + 1));
        }
        if (word.equals("half")) {
            return half(tokens, i);
        }
        return tokens.is(i, ARTICLES) ? one(tokens, i) : null;
    }

    private static @Nullable Item half(Tokens tokens, int i) {
        int at = tokens.is(i + 1, ARTICLES) || tokens.is(i + 1, "-") ? i + 2 : i + 1;
        Phrases.Found<Units.Unit> unit = Units.at(tokens, at);
        return unit == null || unit.meaning().dimension().startsWith("perc")
                ? null
                : item(i, unit.end(), HALF, unit.meaning());
    }

    private static @Nullable Item one(Tokens tokens, int i) {
        Phrases.Found<Units.Unit> unit = Units.at(tokens, i + 1);
        if (unit != null && unit.meaning().is("duration")) {
            boolean half = tokens.matches(unit.end(), new String[] {"and", "a", "half"});
            BigDecimal value = half ? BigDecimal.ONE.add(HALF) : BigDecimal.ONE;
            return item(i, half ? unit.end() + 3 : unit.end(), value, unit.meaning());
        }
        Numeral one = Numeral.of(BigDecimal.ONE, i + 1, Numeral.Form.WORDS);
        Money.Found money = unit == null ? Money.after(tokens, i + 1, one) : null;
        int end = unit != null ? unit.end() : money != null ? money.end() : 0;
        boolean alone = i == 0 && end == tokens.size();
        if (end == 0 || !alone && !Compounds.follows(tokens, end)) {
            return null;
        }
        if (unit != null) {
            return item(i, end, BigDecimal.ONE, unit.meaning());
        }
        return money == null ? null : new Item(i, i, end, one, "money", money.unit(), money.code());
    }

    private static @Nullable Item joined(Tokens tokens, int i, String first, String rest) {
        String second = rest.endsWith("-long") ? rest.substring(0, rest.length() - 5) : rest;
        int value = Cardinals.simple(first);
        boolean half = first.equals("half");
        Units.Unit unit = Units.single(value >= 0 || half ? second : rest.equals("long") ? first : "");
        if (unit == null || unit.is("percent") || value < 0 && !half && (first.endsWith("s") || !unit.is("duration"))) {
            return null;
        }
        return item(i, i + 1, half ? HALF : BigDecimal.valueOf(value < 0 ? 1 : value), unit);
    }

    private static Item item(int i, int end, BigDecimal value, Units.Unit unit) {
        return Item.of(i, Numeral.of(value, end, Numeral.Form.WORDS), end, unit);
    }
}
