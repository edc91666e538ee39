package org.crossread.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much it says that an article has a word: little for one that most articles have, much for a rare one. From a table that ships with
 * the product, never learnt from the articles at hand, so that one more article changes nothing.
 *
 * <p>The table gives ranks. Zipf's law as Mandelbrot wrote it (1953) makes frequencies of them, and an article of
 * {@value #ARTICLE} words the chance to meet a word at all; a word's forms count together.
 */
public final class Rarity {
    /** Of a word that the table does not know: more than of any that it does. */
    public static final double MOST = 11;

    private static final int ARTICLE = 400;
    private static final double MANDELBROT = 2.7;
    /** Makes the shares of all ranks up to the first hundred thousand add up to one. */
    private static final double SHARE = 0.0967;

    private static final Map<String, Double> BITS = bits();

    private Rarity() {}

    /** In bits: 0 for a word that is in every article, 1 for one in half of them, up to {@link #MOST}. */
    public static double of(String word) {
        return ofStem(Words.stem(word));
    }

    /** The same for what {@link Words#stem} gives for a word. */
    public static double ofStem(String stem) {
        @Nullable Double known = BITS.get(stem);
        return known == null ? MOST : known;
    }

    private static Map<String, Double> bits() {
        Map<String, Double> shares = new HashMap<>();
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            shares.merge(Words.stem(words.get(i)), SHARE / (i + 1 + MANDELBROT), Double::sum);
        }
        shares.replaceAll((stem, share) -> -Math.log(1 - Math.exp(-ARTICLE * share)) / Math.log(2));
        return Map.copyOf(shares);
    }

    private static List<String> words() {
        String file = "words-by-frequency.txt";
        try (InputStream stream = Objects.requireNonNull(Rarity.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
