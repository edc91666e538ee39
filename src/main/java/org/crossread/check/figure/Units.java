package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** The names of units of measure and of time. What they are worth, {@link Conversion} knows. */
final class Units {
    /** @param size its UCUM code, or how many of the dimension's base unit it is; empty where nothing converts to it */
    record Unit(String dimension, String name, String size) {
        BigDecimal factor() {
            return Conversion.of(size).factor();
        }

        /** What is added after multiplying, for temperatures. */
        BigDecimal offset() {
            return Conversion.of(size).offset();
        }

        boolean is(String kind) {
            return dimension.equals(kind);
        }
    }

    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Map<String, Unit> SINGLE = new HashMap<>();
    private static final Phrases<Unit> WORDS = words();
    private static final Map<String, String> LETTERS =
            Map.of("m", "m", "g", "g", "l", "litre", "t", "tonne", "c", "°C", "f", "°F", "w", "W", "v", "V");
    private static final Set<String> CAPITALS = Words.list("c f w v");
    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "<", ">", "{", "}");

    /** "Two US gallons". */
    private static final Set<String> CUSTOMS = Words.list("us u.s american british imperial uk");

    private Units() {}

    private static Phrases<Unit> words() {
        Phrases<Unit> words = new Phrases<>();
        for (List<String> row : Rows.of("units.csv")) {
            Unit unit = new Unit(row.get(0), row.get(1), row.get(2));
            BY_NAME.put(unit.name, unit);
            for (String word : row.get(3).split(";")) {
                words.add(unit, word);
                SINGLE.putIfAbsent(word, unit);
            }
        }
        return words;
    }

    /** The unit that starts at this token, in brackets or not, or null. */
    static Phrases.@Nullable Found<Unit> at(Tokens tokens, int i) {
        String closing = CLOSING.get(tokens.word(i));
        if (closing != null) {
            Phrases.Found<Unit> inside = plain(tokens, i + 1);
            return inside != null && tokens.is(inside.end(), closing)
                    ? new Phrases.Found<>(inside.meaning(), inside.end() + 1)
                    : null;
        }
        return plain(tokens, tokens.is(i, CUSTOMS) ? i + 1 : i);
    }

    private static Phrases.@Nullable Found<Unit> plain(Tokens tokens, int i) {
        Phrases.Found<Unit> found = WORDS.at(tokens, i);
        if (found != null) {
            return found;
        }
        String word = tokens.word(i);
        String letter = LETTERS.get(word);
        if (letter != null) {
            return letter(tokens, i) ? new Phrases.Found<>(named(letter), i + 1) : null;
        }
        if (word.equals("nm")) {
            return new Phrases.Found<>(named(tokens.isCapitalised(i) ? "Nm" : "nm"), i + 1);
        }
        return inches(tokens, i);
    }

    /** One-letter units touch the number or end the phrase: "9m", "2 g."; C, F, W and V are capitals that touch it. */
    private static boolean letter(Tokens tokens, int i) {
        if (tokens.is(i, CAPITALS)) {
            return tokens.isCapitalised(i) && tokens.joined(i) && !tokens.is(i + 1, "/");
        }
        boolean small = !tokens.isCapitalised(i) || tokens.joined(i) && tokens.is(i, "l");
        return small && (tokens.joined(i) || ends(tokens, i + 1));
    }

    private static boolean ends(Tokens tokens, int i) {
        return !tokens.isWord(i) || Words.isStop(tokens.word(i)) || tokens.is(i, "x");
    }

    /** "5 in" at the end of a phrase, 5", 5'', 7'. */
    private static Phrases.@Nullable Found<Unit> inches(Tokens tokens, int i) {
        if (tokens.is(i, "in")) {
            boolean feet = tokens.is(i - 2, "ft", "feet", "foot");
            return feet || !tokens.isWord(i + 1) && !tokens.isNumber(i + 1)
                    ? new Phrases.Found<>(named("inch"), i + 1)
                    : null;
        }
        if (!tokens.joined(i) || !tokens.is(i, "\"", "″", "'", "′", "’", "”")) {
            return null;
        }
        boolean twice = tokens.is(i, "'") && tokens.is(i + 1, "'") && tokens.joined(i + 1);
        boolean lone = !tokens.is(i, "\"", "'", "’", "”") || alone(tokens, i, twice ? 2 : 1);
        boolean feet = tokens.is(i, "'", "′", "’") && !twice;
        return lone ? new Phrases.Found<>(named(feet ? "foot" : "inch"), twice ? i + 2 : i + 1) : null;
    }

    /** Whether a mark is no quotation mark: its sentence has no other. */
    private static boolean alone(Tokens tokens, int i, int marks) {
        int seen = 0;
        for (int k = 0; k < tokens.size(); k++) {
            seen += tokens.word(k).equals(tokens.word(i)) || tokens.is(k, "“", "‘", "„") ? 1 : 0;
        }
        return seen == marks;
    }

    /** Whether there may be a unit of time in it. */
    static boolean ofTime(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            Unit unit = SINGLE.get(word);
            if (word.indexOf('-') > 0 || unit != null && unit.is("duration")) {
                return true;
            }
        }
        return false;
    }

    /** The unit that a single word names, or null. */
    static @Nullable Unit single(String word) {
        return SINGLE.get(word);
    }

    /** The unit of this name; one that nothing converts to where there is none. */
    static Unit named(String name) {
        Unit unit = BY_NAME.get(name);
        return unit != null ? unit : new Unit("", name, "");
    }
}
