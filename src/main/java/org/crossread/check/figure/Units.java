package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Units of measure and of time, with the factors that turn them into one unit of their dimension. */
final class Units {
    /** @param factor how many of the dimension's base unit one is @param offset what is then added, for temperatures */
    record Unit(String dimension, String name, BigDecimal factor, BigDecimal offset) {}

    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, Unit> SINGLE = new HashMap<>();
    private static final Phrases<Unit> WORDS = words();

    private Units() {}

    private static Phrases<Unit> words() {
        Phrases<Unit> words = new Phrases<>();
        for (List<String> row : Rows.of("units.csv")) {
            Unit unit = new Unit(row.get(0), row.get(1), new BigDecimal(row.get(2)), new BigDecimal(row.get(3)));
            BY_NAME.put(unit.name, unit);
            for (String word : row.get(4).split(";")) {
                words.add(unit, word);
                SINGLE.putIfAbsent(word, unit);
            }
        }
        return words;
    }

    /** The unit that starts at this token. One-letter units must touch the number or be capital C and F. */
    static Phrases.@Nullable Found<Unit> at(Tokens tokens, int i) {
        Phrases.Found<Unit> found = WORDS.at(tokens, i);
        if (found == null && tokens.is(i, "m") && (tokens.joined(i) || !tokens.isWord(i + 1))) {
            return new Phrases.Found<>(named("m"), i + 1);
        }
        if (found == null && tokens.is(i, "g") && tokens.joined(i)) {
            return new Phrases.Found<>(named("g"), i + 1);
        }
        boolean letter = found != null && found.end() == i + 1 && tokens.word(i).length() == 1 && tokens.isWord(i);
        return letter && !(tokens.isCapitalised(i) && tokens.joined(i)) ? null : found;
    }

    /** Whether there may be a unit of time in it. */
    static boolean ofTime(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            Unit unit = SINGLE.get(word);
            if (word.indexOf('-') > 0 || unit != null && unit.dimension().equals("duration")) {
                return true;
            }
        }
        return false;
    }

    /** The unit that a single word names, or null. */
    static @Nullable Unit single(String word) {
        return SINGLE.get(word);
    }

    static Unit named(String name) {
        Unit unit = BY_NAME.get(name);
        return unit != null ? unit : new Unit("", name, BigDecimal.ONE, BigDecimal.ZERO);
    }
}
