package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers of kinds that are read but never compared as counts: ordinals and ages; and the magnitude of a quake. */
final class Singles {
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> OLD =
            Set.of("year-old", "years-old", "year-olds", "yr-old", "month-old", "week-old");
    private static final Set<String> AGED = Set.of("aged", "age", "ages");
    private static final Set<String> IDIOMS = Set.of("of", "lady", "aid", "name", "names", "hand", "and", "place");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(15);

    private Singles() {}

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        String[] words =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                                + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                        .split(" ");
        for (int k = 0; k < words.length; k++) {
            ordinals.put(words[k], k + 1);
        }
        String[] tens = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(" ");
        for (int k = 0; k < tens.length; k++) {
            ordinals.put(tens[k], 30 + 10 * k);
        }
        ordinals.put("thousandth", 1000);
        ordinals.put("millionth", 1_000_000);
        return Map.copyOf(ordinals);
    }

    static boolean isOrdinal(String word) {
        return ORDINALS.containsKey(word);
    }

    /** "third", "twenty-first", "19th"; not in dates and centuries, and not "first" in "at first" or "first of all". */
    static @Nullable Quantity ordinal(Tokens tokens, int i) {
        boolean digits = tokens.isNumber(i) && tokens.joined(i + 1) && tokens.is(i + 1, ENDINGS) && !tokens.joined(i);
        Numeral number = digits ? Digits.at(tokens, i) : null;
        BigDecimal value = number != null ? number.value() : digits ? null : word(tokens, i);
        int end = digits ? i + 2 : i + 1;
        if (value == null || dated(tokens, i, end) || tokens.is(end, Set.of("century", "centuries", "-"))) {
            return null;
        }
        boolean idiom = value.intValue() == 1
                && !digits
                && (tokens.is(i - 1, "at") || tokens.is(end, IDIOMS) || !tokens.isWord(end));
        boolean adverb = !tokens.isWord(end) || Words.isStop(tokens.word(end)) && !tokens.is(end, "most");
        boolean stray = adverb && !digits && !tokens.is(i - 1, Set.of("the", "a", "his", "her", "its", "their"));
        return idiom || stray
                ? null
                : new Quantity(i, i, end, Amount.of(value, Bound.EXACT, BigDecimal.ONE), "ordinal", "", null, false);
    }

    private static boolean dated(Tokens tokens, int i, int end) {
        int of = tokens.is(end, "of") ? end + 1 : end;
        boolean month = LookAlikes.month(tokens, i - 1)
                || LookAlikes.month(tokens, of)
                || tokens.is(i - 1, "the") && LookAlikes.month(tokens, i - 2);
        boolean alone = tokens.isNumber(i) && tokens.is(i - 1, "the") && tokens.is(i - 2, "on") && !tokens.isWord(end);
        return month || alone;
    }

    private static @Nullable BigDecimal word(Tokens tokens, int i) {
        String word = tokens.word(i);
        Integer value = ORDINALS.get(word);
        int hyphen = value == null ? word.indexOf('-') : -1;
        if (hyphen > 0) {
            Integer unit = ORDINALS.get(word.substring(hyphen + 1));
            int tens = NumberWords.simple(word.substring(0, hyphen));
            value = unit != null && unit < 10 && tens >= 20 && tens % 10 == 0 ? Integer.valueOf(tens + unit) : null;
        }
        boolean time = word.equals("second") && NumberWords.simple(tokens.word(i - 1)) > 0;
        return value == null || time ? null : BigDecimal.valueOf(value);
    }

    /** A quantity that is an age, a magnitude or an ordinal after all; the quantity itself otherwise. */
    static Quantity told(Tokens tokens, Quantity quantity) {
        int to = quantity.to();
        boolean count = quantity.is("count");
        if (quantity.is("duration")) {
            return tokens.is(to, "old") ? quantity.as("age", quantity.from(), to + 1) : quantity;
        }
        if (!count) {
            return quantity;
        }
        if (tokens.is(to, "-") && tokens.is(to + 1, OLD) && tokens.joined(to)) {
            return quantity.as("age", quantity.from(), to + 2);
        }
        int mark = tokens.is(to, "-") && tokens.joined(to) ? to + 1 : to;
        if (tokens.is(mark, "magnitude") || tokens.matches(to, new String[] {"on", "the", "richter"})) {
            return quantity.as("magnitude", quantity.from(), tokens.is(mark, "magnitude") ? mark + 1 : to);
        }
        int before = quantity.from() - 1;
        int of = tokens.is(before, Set.of("of", "a", "-")) ? before - 1 : before;
        if (tokens.is(of, "magnitude")) {
            return quantity.as("magnitude", of, to);
        }
        return age(tokens, quantity, before) ? quantity.as("age", quantity.from(), to) : quantity;
    }

    private static boolean age(Tokens tokens, Quantity quantity, int before) {
        int to = quantity.to();
        BigDecimal value = quantity.amount().high();
        if (value.compareTo(OLDEST) > 0) {
            return false;
        }
        boolean aged = tokens.is(before, AGED) || tokens.is(before, "of") && tokens.is(before - 1, AGED);
        boolean named = quantity.bare()
                && tokens.isNumber(quantity.number())
                && tokens.is(before, ",")
                && tokens.isCapitalised(before - 1)
                && tokens.is(to, Set.of(",", "."))
                && value.compareTo(YOUNGEST) >= 0
                && !LookAlikes.month(tokens, before - 1)
                && !LookAlikes.weekday(tokens, before - 1);
        Bound bound = quantity.amount().bound();
        boolean group = (bound == Bound.OVER || bound == Bound.UNDER)
                && tokens.isWord(before)
                && Counted.person(tokens.written(before)) != null
                && before >= 0
                && !(tokens.isWord(to) && !Words.isStop(tokens.word(to)));
        return aged || named || group;
    }
}
