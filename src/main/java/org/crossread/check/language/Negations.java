package org.crossread.check.language;

import java.util.List;
import java.util.Set;
import org.crossread.text.Token;

/** Where a negation stands, leaving out the words that look like one and negate nothing ("not only", "no doubt"). */
public final class Negations {
    private static final Set<String> NOT_ONLY =
            Words.list("only just merely simply necessarily least less more later fewer doubt matter wonder"
                    + " to-mention exactly before until till of");
    private static final int REACH = 4;

    private Negations() {}

    /** Whether the word with this number is negated: "did not accept", "never wins", "refused to sign" is not. */
    public static boolean before(List<Token> tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Token token = tokens.get(i);
            if (at(tokens, i)) {
                return true;
            }
            boolean between = Words.isAuxiliary(token)
                    || Words.isModal(token)
                    || Words.isAdverb(token)
                    || token.is("to", "yet", "ever", "also", "been");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    public static boolean within(List<Token> tokens, int from, int to) {
        boolean negated = false;
        for (int i = from; i < to; i++) {
            negated ^= at(tokens, i);
        }
        return negated;
    }

    /** Whether a negation that counts stands at this token. */
    public static boolean at(List<Token> tokens, int index) {
        String next = index + 1 < tokens.size() ? tokens.get(index + 1).lower() : "";
        String before = index > 0 ? tokens.get(index - 1).lower() : "";
        boolean yetTo = next.equals("to") && tokens.get(index).lower().equals("yet");
        if (!yetTo && !Words.isNegation(tokens.get(index)) || Words.stem(before).equals("plead")) {
            return false;
        }
        return !NOT_ONLY.contains(next) && !before.equals("or") && !before.equals("if") && !before.equals("why");
    }
}
