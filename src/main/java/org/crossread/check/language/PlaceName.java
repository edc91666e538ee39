package org.crossread.check.language;

import java.util.List;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name of a country, capital or organisation in a sentence.
 *
 * @param key what it folds to
 * @param words as written
 * @param first number of its first token
 * @param next number of the token after it
 */
public record PlaceName(String key, String words, int first, int next) {
    private static final int LONGEST = 5;

    /** The longest known name, adjective or seat of power that starts at a token, or null. */
    public static @Nullable PlaceName at(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        if (first < 0
                || first >= tokens.size()
                || !tokens.get(first).isCapitalised()
                || !Places.mayStart(tokens.get(first))) {
            return null;
        }
        int longest = Math.min(LONGEST, Places.longest(tokens, first));
        for (int next = Math.min(first + longest, tokens.size()); next > first; next--) {
            String words = sentence.words()
                    .substring(tokens.get(first).start(), tokens.get(next - 1).end());
            String key = next == first + 1 ? Places.fold(tokens.get(first)) : Places.fold(words);
            if (key != null && tokens.get(next - 1).isWord()) {
                return new PlaceName(key, words, first, next);
            }
        }
        return null;
    }

    /** The name that ends right before a token, or null. */
    public static @Nullable PlaceName endingAt(Sentence sentence, int next) {
        for (int first = Math.max(0, next - LONGEST); first < next; first++) {
            PlaceName name = at(sentence, first);
            if (name != null && name.next == next) {
                return name;
            }
        }
        return null;
    }

    public boolean isPossessive() {
        return words.endsWith("'s") || words.endsWith("’s") || words.endsWith("'") || words.endsWith("’");
    }
}
