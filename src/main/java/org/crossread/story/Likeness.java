package org.crossread.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, as weighted words: names weigh more, and how often a word comes counts less and less.
 *
 * @param written how the article writes each word, for showing
 */
record Likeness(Map<String, Double> weights, double length, Map<String, String> written) {
    /** The start of an article says what it is about. */
    private static final int SENTENCES_READ = 60;

    private static final double NAME = 1.5;

    static Likeness of(Prose prose) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        prose.sentences().stream()
                .limit(SENTENCES_READ)
                .filter(s -> s.kind() != Sentence.Kind.CREDIT && s.kind() != Sentence.Kind.DATELINE)
                .forEach(sentence -> count(sentence, weights, written));
        weights.replaceAll((word, count) -> 1 + Math.log(count));
        double squares = weights.values().stream().mapToDouble(w -> w * w).sum();
        return new Likeness(weights, Math.sqrt(squares), written);
    }

    private static void count(Sentence sentence, Map<String, Double> counts, Map<String, String> written) {
        for (Token token : sentence.tokens()) {
            if (token.isWord() && !Words.isStop(token.text())) {
                @Nullable String place = token.isCapitalised() ? Places.fold(token.text()) : null;
                boolean name = token.isCapitalised() && token.start() > 0;
                String key = place != null ? place : Words.stem(token.text());
                counts.merge(key, name ? NAME : 1, Double::sum);
                written.putIfAbsent(key, place != null ? place : name ? token.text() : token.lower());
            }
        }
    }

    /** The cosine: 0 nothing in common, 1 the same words equally often. */
    double to(Likeness other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        if (weights.size() > other.weights.size()) {
            return other.to(this);
        }
        double product = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            product += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
        }
        return product / (length * other.length);
    }

    /** The words, as written, that say most for the two being about one event; most telling first. */
    List<String> shared(List<Likeness> others, int most) {
        Map<String, Double> speaking = new HashMap<>();
        for (Likeness other : others) {
            weights.forEach((word, weight) -> {
                double product = weight * other.weights.getOrDefault(word, 0.0);
                if (product > 0) {
                    speaking.merge(word, product, Double::sum);
                }
            });
        }
        return speaking.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(word -> written.getOrDefault(word.getKey(), word.getKey()))
                .toList();
    }

    /** To several that belong together: to the likest of them, held down a little by the others. */
    double toAll(List<Likeness> others) {
        double most = others.stream().mapToDouble(this::to).max().orElse(0);
        double mean = others.stream().mapToDouble(this::to).average().orElse(0);
        return 0.7 * most + 0.3 * mean;
    }
}
