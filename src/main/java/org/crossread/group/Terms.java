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

    private final Map<String, Double> weights;
    private final double norm;

    private Terms(Map<String, Double> weights) {
        this.weights = weights;
        this.norm = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
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
        Map<String, Double> small = weights.size() <= other.weights.size() ? weights : other.weights;
        Map<String, Double> large = small == weights ? other.weights : weights;
        double dot = 0;
        for (Map.Entry<String, Double> term : small.entrySet()) {
            Double weight = large.get(term.getKey());
            if (weight != null) {
                dot += term.getValue() * weight;
            }
        }
        return dot / (norm * other.norm);
    }

    /** How many terms both have. */
    public int shared(Terms other) {
        return (int)
                weights.keySet().stream().filter(other.weights::containsKey).count();
    }
}
