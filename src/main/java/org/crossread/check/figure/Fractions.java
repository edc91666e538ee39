package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossread.check.figure.Numeral.Form;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in words: "two-thirds", "half a million", "five and a quarter", "twenty-three fifths". */
final class Fractions {
    private static final Map<String, Integer> PARTS = parts();
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal FINEST = new BigDecimal("0.05");
    private static final Set<String> WHOLE = Words.list("of the its their his her all those as our my your these this");
    private static final Set<String> HEDGING =
            Words.list("than nearly almost about over under roughly approximately least around just by only");
    private static final Set<String> ARTICLES = Words.list("a an");

    private Fractions() {}

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));
        Ordinals.simple((word, value) -> {
            if (value > 2) {
                parts.put(word, value);
                parts.put(word + "s", value);
            }
        });
        return Map.copyOf(parts);
    }

    /** Whether a word says that there may be a fraction. */
    static boolean isWord(String word) {
        return PARTS.containsKey(word);
    }

    /** Whether a word names a part: "half", "fifths". */
    static boolean isPart(String word) {
        return part(word) != null;
    }

    /** The fraction that starts at this token, or null. */
    static @Nullable Numeral at(Tokens tokens, int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return joined(tokens, i, word.substring(0, hyphen), word.substring(hyphen + 1));
        }
        if (word.equals("half") || word.equals("quarter")) {
            return half(tokens, i, word.equals("half") ? HALF : QUARTER, word.equals("half"));
        }
        return of(tokens, i);
    }

    private static @Nullable Numeral joined(Tokens tokens, int i, String above, String below) {
        int number = Cardinals.simple(above);
        Integer part = PARTS.get(below);
        boolean scaled = above.equals("half") && below.equals("dozen");
        if (scaled) {
            return Numeral.of(BigDecimal.valueOf(6), i + 1, Form.WORDS);
        }
        boolean share = part != null && number > 0 && (number < part || below.endsWith("s"));
        return share && part != null ? whole(tokens, share(BigDecimal.valueOf(number), part, i + 1)) : null;
    }

    /** "half of", "half the", "half a million", "quarter million", "more than half". */
    private static @Nullable Numeral half(Tokens tokens, int i, BigDecimal value, boolean half) {
        int at = tokens.is(i + 1, ARTICLES) || tokens.is(i + 1, "-") ? i + 2 : i + 1;
        BigDecimal scale = tokens.is(at, "dozen") ? DOZEN : Scales.word(tokens.word(at));
        if (scale != null) {
            return new Numeral(value.multiply(scale), value.multiply(scale), at + 1, Form.WORDS, scale != DOZEN);
        }
        boolean said = half && (tokens.is(i + 1, WHOLE) || tokens.is(i - 1, HEDGING) && !noun(tokens, i + 1));
        return said ? new Numeral(value, FINEST, i + 1, Form.FRACTION, false) : null;
    }

    private static boolean noun(Tokens tokens, int i) {
        return tokens.is(i, ARTICLES) || tokens.is(i, "-");
    }

    /** "two thirds", "a third of", "one fourth", "three twenty-firsts". */
    private static @Nullable Numeral of(Tokens tokens, int i) {
        boolean article = tokens.is(i, ARTICLES);
        int above = article ? 1 : Cardinals.simple(tokens.word(i));
        int at = tokens.is(i + 1, "-") && !article ? i + 2 : i + 1;
        String word = tokens.word(at);
        Integer part = above > 0 ? part(word) : null;
        if (part == null || above >= part) {
            return null;
        }
        boolean plural = word.endsWith("s") && above > 1;
        boolean single = above == 1
                && !word.endsWith("s")
                && (tokens.is(at + 1, WHOLE) && !tokens.is(at + 1, "as")
                        || !article && !content(tokens, at + 1)
                        || word.equals("half") && !content(tokens, at + 1) && !tokens.is(at + 1, ARTICLES)
                        || Scales.word(tokens.word(at + 1)) != null);
        return plural || single ? whole(tokens, share(BigDecimal.valueOf(above), part, at + 1)) : null;
    }

    private static boolean content(Tokens tokens, int i) {
        return tokens.isWord(i) && !Words.isStop(tokens.word(i)) || tokens.is(i, "-");
    }

    /** "fifth", "fifths", "twenty-fifth", "twenty-firsts". */
    private static @Nullable Integer part(String word) {
        Integer part = PARTS.get(word);
        if (part != null || word.indexOf('-') < 0) {
            return part;
        }
        BigDecimal ordinal = Ordinals.joined(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return ordinal == null ? null : ordinal.intValue();
    }

    /** "two thirds of a million", "three quarters billion". */
    private static Numeral whole(Tokens tokens, Numeral share) {
        int of = tokens.is(share.end(), "of") && tokens.is(share.end() + 1, ARTICLES) ? share.end() + 2 : share.end();
        BigDecimal scale = Scales.word(tokens.word(of));
        return scale == null
                ? share
                : new Numeral(
                        share.value().multiply(scale, MathContext.DECIMAL64),
                        scale.multiply(FINEST),
                        of + 1,
                        Form.WORDS,
                        true);
    }

    static Numeral share(BigDecimal above, int below, int end) {
        return Digits.share(above, BigDecimal.valueOf(below), end);
    }

    /** What a whole number becomes by the parts after it: "twenty fifths", "two and a half", "3 million and a quarter". */
    static Numeral after(Tokens tokens, Numeral number) {
        if (number.form() == Form.FRACTION) {
            return number;
        }
        Integer below = tokens.word(number.end()).endsWith("s") ? part(tokens.word(number.end())) : null;
        if (below != null && below > 4 && number.form() == Form.WORDS) {
            Numeral share = share(number.value(), below, number.end() + 1);
            boolean part = share.value().compareTo(BigDecimal.ONE) < 0;
            return new Numeral(share.value(), share.step(), share.end(), part ? Form.FRACTION : Form.WORDS, false);
        }
        int apart = number.form() == Form.WORDS && tokens.word(number.end() + 1).endsWith("s")
                ? apart(tokens, number.end())
                : 0;
        if (apart > 0 && number.value().compareTo(BigDecimal.valueOf(apart)) < 0) {
            return share(number.value(), apart, number.end() + 2);
        }
        return tokens.is(number.end(), "and") ? and(tokens, number) : number;
    }

    /** "[twenty] twenty fifths": a denominator of two words, or 0. */
    private static int apart(Tokens tokens, int i) {
        String last = tokens.word(i + 1);
        BigDecimal below = Ordinals.joined(tokens.word(i) + "-" + last.substring(0, last.length() - 1));
        return below == null ? 0 : below.intValue();
    }

    private static Numeral and(Tokens tokens, Numeral number) {
        int at = number.end() + 1;
        int above = tokens.is(at, ARTICLES) ? 1 : Cardinals.simple(tokens.word(at));
        String word = tokens.word(at + 1);
        Integer below = above > 0 ? part(word) : null;
        BigDecimal own = Scales.word(tokens.word(at + 2));
        boolean fits = below != null
                && above < below
                && (above > 1) == word.endsWith("s")
                && (below == 2 || own != null || !content(tokens, at + 2) || Units.single(tokens.word(at + 2)) != null);
        if (!fits || below == null || number.value().scale() > 0) {
            return number;
        }
        BigDecimal scale = number.scaled() ? Scales.word(tokens.word(number.end() - 1)) : null;
        boolean large = scale != null && scale.compareTo(MILLION) >= 0;
        BigDecimal unit = own != null ? own : large && scale != null ? scale : BigDecimal.ONE;
        BigDecimal part =
                share(BigDecimal.valueOf(above), below, at + 2).value().multiply(unit);
        return new Numeral(
                number.value().add(part), part, own != null ? at + 3 : at + 2, number.form(), number.scaled());
    }
}
