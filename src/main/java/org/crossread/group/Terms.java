package org.crossread.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Token;

/**
 * The content words of a stretch of text with their weights: stems, place names folded to their country, numbers left out. Weights are
 * rarities in bits from a table that ships with the product, never learnt from the articles at hand, so that one more article
 * changes no weight.
 */
public final class Terms {
    private static final double COMMON = 1;
    private static final double RARE = 3;
    private static final double NAME = 4;
    private static final double COUNTRY = 2;

    private static final Set<String> COMMON_STEMS = commonStems();

    /** Numbers of terms, in order, and what each weighs: a story keeps many of these. */
    private final long[] terms;

    private final float[] weights;
    private final double norm;

    private Terms(Map<String, Double> weights) {
        Map<Long, Double> numbered = new TreeMap<>();
        weights.forEach((term, weight) -> numbered.put(number(term), weight));
        this.terms = numbered.keySet().stream().mapToLong(Long::longValue).toArray();
        this.weights = new float[terms.length];
        double squares = 0;
        int at = 0;
        for (double weight : numbered.values()) {
            this.weights[at++] = (float) weight;
            squares += weight * weight;
        }
        this.norm = Math.sqrt(squares);
    }

    /** Fowler, Noll and Vo's hash (FNV-1a) in 64 bits. */
    private static long number(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The terms of these tokens, save those from {@code from} to {@code to} (UTF-16, in their sentence): the reading itself. */
    public static Terms of(List<Token> tokens, int from, int to) {
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.start() < to && token.end() > from;
            if (token.isWord() && !inside && !Words.isStop(token)) {
                add(weights, token, i == 0);
            }
        }
        return new Terms(weights);
    }

    private static void add(Map<String, Double> weights, Token token, boolean first) {
        String country = token.isCapitalised() ? Places.country(token.text()) : null;
        if (country != null) {
            weights.merge("@" + country, COUNTRY, Math::max);
            return;
        }
        String stem = Words.stem(token);
        double weight = token.isCapitalised() && !first ? NAME : COMMON_STEMS.contains(stem) ? COMMON : RARE;
        weights.merge(stem, weight, Math::max);
    }

    private static Set<String> commonStems() {
        try (InputStream file = Terms.class.getResourceAsStream("common-words.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(Words::stem)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cosine of the two bags, 0 to 1. */
    public double similarity(Terms other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double dot = 0;
        int there = 0;
        for (int here = 0; here < terms.length; here++) {
            while (there < other.terms.length && other.terms[there] < terms[here]) {
                there++;
            }
            if (there < other.terms.length && other.terms[there] == terms[here]) {
                dot += weights[here] * other.weights[there];
            }
        }
        return dot / (norm * other.norm);
    }
}
