package org.crossread.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of fixed phrases, each with a meaning, found by their first word; the longest wins.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /** A phrase found. @param end the token after it */
    public record Found<T>(T meaning, int end) {}

    private record Phrase<T>(String[] words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds phrases, separated by commas, that mean the same. */
    public Phrases<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split(",\\s*")) {
            String[] words = phrase.strip().split(" ");
            List<Phrase<T>> list = byFirst.computeIfAbsent(words[0], w -> new ArrayList<>());
            list.add(new Phrase<>(words, meaning));
            list.sort((a, b) -> b.words.length - a.words.length);
        }
        return this;
    }

    /** Whether any of them begins with this word. */
    public boolean begin(String word) {
        return byFirst.containsKey(word);
    }

    public @Nullable Found<T> at(Tokens tokens, int i) {
        List<Phrase<T>> phrases = byFirst.get(tokens.word(i));
        for (int k = 0; phrases != null && k < phrases.size(); k++) {
            Phrase<T> phrase = phrases.get(k);
            if (tokens.matches(i, phrase.words)) {
                return new Found<>(phrase.meaning, i + phrase.words.length);
            }
        }
        return null;
    }
}
