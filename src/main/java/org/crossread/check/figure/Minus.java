package org.crossread.check.figure;

import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Signs and words that make a number negative: "-5", "minus two", "negative 1.4". */
final class Minus {
    private static final Set<String> SIGNS = Words.list("- −");
    private static final Set<String> WORDS = Words.list("minus negative");

    private Minus() {}

    /** The token after the minus that stands at this one; the same token where there is none. */
    static int after(Tokens tokens, int i) {
        if (tokens.is(i, WORDS)) {
            int at = tokens.is(i + 1, "-") ? i + 2 : i + 1;
            boolean number = tokens.isNumber(at) || Cardinals.simple(tokens.word(at)) > 0;
            return number ? at : i;
        }
        boolean first = tokens.is(i, SIGNS) && tokens.size() < 5 && i == 0;
        boolean dash = tokens.is(i, "–") && tokens.joined(i + 1) && !tokens.joined(i);
        boolean sign = first || dash || tokens.is(i, SIGNS) && tokens.joined(i + 1) && free(tokens, i);
        return sign ? i + 1 : i;
    }

    /** A dash that touches what stands before it, or follows a number, is none. */
    private static boolean free(Tokens tokens, int i) {
        boolean touches = tokens.joined(i) && !tokens.is(i - 1, "(", "[", "<", "=", ">");
        return !touches && !tokens.isNumber(i - 1);
    }

    /** Whether a dash may be a bullet or a dash between clauses: longer than a minus. */
    static boolean doubtful(Tokens tokens, int i) {
        return tokens.is(i, "–");
    }
}
