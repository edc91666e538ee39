package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a range: "dozens", "several", "tens of thousands".
 *
 * @param low the least that the word can stand for: a hundred in "hundreds"
 * @param high the most
 * @param scale the word's own scale, one dozen in "dozens": how soft the upper edge is
 * @param end the token after it
 */
record Vague(BigDecimal low, BigDecimal high, BigDecimal scale, int end) {
    private static final Phrases<int[]> FEW = new Phrases<int[]>()
            .add(new int[] {3, 9}, "several")
            .add(new int[] {2, 5}, "a few, a handful of, a handful")
            .add(new int[] {2, 3}, "a couple of, a couple");
    private static final Set<String> FEW_WORDS = Words.list("several few handful couple");
    private static final Map<String, Long> SCALES = Map.of(
            "tens",
            10L,
            "dozens",
            12L,
            "scores",
            20L,
            "hundreds",
            100L,
            "thousands",
            1_000L,
            "millions",
            1_000_000L,
            "billions",
            1_000_000_000L,
            "trillions",
            1_000_000_000_000L);
    private static final Map<String, Long> SINGULAR =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "dozen", 12L);
    private static final int SCORE = 20;

    static boolean isWord(String word) {
        return SCALES.containsKey(word) || FEW_WORDS.contains(word);
    }

    /** Whether one can begin with this word. */
    static boolean begins(String word) {
        return SCALES.containsKey(word) || FEW.begin(word);
    }

    static @Nullable Vague at(Tokens tokens, int i) {
        Long scale = SCALES.get(tokens.word(i));
        if (scale != null) {
            return plural(tokens, i, scale);
        }
        Phrases.Found<int[]> few = FEW.at(tokens, i);
        boolean two = few != null && tokens.is(few.end() - 1, "couple") && few.end() == tokens.size() && i == 0;
        if (few == null || two) {
            return null;
        }
        Long times = SINGULAR.get(tokens.word(few.end()));
        long factor = times == null ? 1 : times;
        return new Vague(
                BigDecimal.valueOf(few.meaning()[0] * factor),
                BigDecimal.valueOf(few.meaning()[1] * factor),
                BigDecimal.valueOf(factor),
                times == null ? few.end() : few.end() + 1);
    }

    private static @Nullable Vague plural(Tokens tokens, int i, long scale) {
        boolean of = tokens.is(i + 1, "of");
        Long second = of ? SCALES.get(tokens.word(i + 2)) : null;
        boolean times = second != null && second > scale;
        long higher = second != null && times ? second : 1;
        long whole = scale * higher;
        int end = times ? i + 3 : i + 1;
        if (scale == SCORE && !(of && !times)) {
            return null;
        }
        boolean few = scale == 12 || scale == SCORE;
        long low = few ? 2 * whole : whole;
        long top = few ? 99 * higher : whole * 10;
        return new Vague(BigDecimal.valueOf(low), BigDecimal.valueOf(top), BigDecimal.valueOf(whole), end);
    }
}
