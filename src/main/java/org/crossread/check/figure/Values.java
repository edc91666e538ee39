package org.crossread.check.figure;

import java.util.ArrayList;
import java.util.List;
import org.crossread.check.language.Tokens;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The bare values of the numbers in a sentence, however they are written: what a search for a number looks for. */
public final class Values {
    private Values() {}

    /**
     * A number.
     *
     * @param from where it starts in the sentence, UTF-16
     * @param to where it ends, exclusive
     * @param digits its value without grouping or trailing zeros: {@code 14000}, {@code 1.2}
     */
    public record Value(int from, int to, String digits) {}

    /** All of them, in the order of the sentence. An article ("a", "an") and a lone "one" are no numbers here. */
    public static List<Value> in(Sentence sentence) {
        Tokens tokens = new Tokens(sentence);
        if (!NumberWords.in(tokens)) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            @Nullable Numeral numeral = tokens.is(i, "one") && !scaled(tokens, i) ? null : NumberWords.at(tokens, i);
            if (numeral != null) {
                values.add(value(tokens, i, numeral));
            }
            i = numeral == null ? i + 1 : Math.max(i + 1, numeral.end());
        }
        return values;
    }

    private static boolean scaled(Tokens tokens, int i) {
        return NumberWords.isWord(tokens.word(i + 1)) || tokens.is(i + 1, "point");
    }

    private static Value value(Tokens tokens, int i, Numeral numeral) {
        int last = Math.min(tokens.size(), numeral.end()) - 1;
        return new Value(
                tokens.token(i).start(), tokens.token(Math.max(i, last)).end(), Numbers.plain(numeral.value()));
    }
}
