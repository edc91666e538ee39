package org.crossread.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into clauses at marks and words that start a new assertion. A cut that would leave fewer than three words is not
 * made, so that "but, he said" stays with its neighbour.
 */
final class Clauses {
    private static final Pattern BOUNDARY = Pattern.compile(
            ";|\\s[–—]\\s|,?\\s(?=(?:but|while|whereas|although|though)\\s)|,\\s(?=(?:which|who|whose)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> STARTERS = new WordList(
            List.of(";", "–", "—", "but", "while", "whereas", "although", "though", "which", "who", "whose"));
    private static final int FEWEST_TOKENS = 3;

    private Clauses() {}

    static List<Clause> of(Sentence sentence) {
        if (!mayBreak(sentence)) {
            return List.of(new Clause(sentence, 0, sentence.words().length()));
        }
        int[] words = sentence.tokens().stream()
                .filter(t -> t.isWord() || t.isNumber())
                .mapToInt(Token::start)
                .toArray();
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher matcher = BOUNDARY.matcher(sentence.words());
        while (matcher.find()) {
            int before = count(words, start, matcher.start());
            int after = count(words, matcher.end(), sentence.words().length());
            if (before >= FEWEST_TOKENS && after >= FEWEST_TOKENS) {
                clauses.add(new Clause(sentence, start, matcher.end()));
                start = matcher.end();
            }
        }
        clauses.add(new Clause(sentence, start, sentence.words().length()));
        return List.copyOf(clauses);
    }

    /** Most sentences hold nothing at which they could be cut: a look at their tokens is cheaper than the pattern. */
    private static boolean mayBreak(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (STARTERS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static int count(int[] starts, int from, int to) {
        return below(starts, to) - below(starts, from);
    }

    /** How many starts lie before a position. */
    private static int below(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }
}
