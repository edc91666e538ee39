package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into clauses at marks and words that start a new assertion. A cut that would leave fewer than three words is not
 * made, so that "but, he said" stays with its neighbour.
 */
final class Clauses {
    private static final Pattern BOUNDARY = Pattern.compile(
            ";|\\s[–—]\\s|,?\\s(?=(?:but|while|whereas|although|though)\\s)|,\\s(?=(?:which|who|whose)\\s)", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TOKENS = 3;

    private Clauses() {}

    static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher matcher = BOUNDARY.matcher(sentence.words());
        while (matcher.find()) {
            if (hasWords(sentence, start, matcher.start()) && hasWords(sentence, matcher.end(), sentence.words().length())) {
                clauses.add(new Clause(sentence, start, matcher.end()));
                start = matcher.end();
            }
        }
        clauses.add(new Clause(sentence, start, sentence.words().length()));
        return List.copyOf(clauses);
    }

    private static boolean hasWords(Sentence sentence, int from, int to) {
        return sentence.tokens().stream()
                        .filter(t -> t.start() >= from && t.end() <= to && (t.isWord() || t.isNumber()))
                        .limit(FEWEST_TOKENS)
                        .count()
                == FEWEST_TOKENS;
    }
}
