package org.crossread.check.figure;

import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Tells a number that is said to be a part of a larger one: "including 12 children", "15 of the wounded", "six were among the dead". */
final class Parts {
    private static final Set<String> INCLUDING = Words.list("including included includes particularly");
    private static final Set<String> OF_THEM = Words.list("them whom");
    private static final Set<String> SOME_OF = Words.list("them whom which those");
    private static final Set<String> THE = Words.list("the those these");
    private static final Set<String> BE = Words.list("was were are is");
    private static final int CLAUSE = 8;

    private Parts() {}

    /** Whether words before the number, or "of the …" after it, make it a part. */
    static boolean of(Tokens tokens, Quantity quantity) {
        int before = quantity.from() - 1;
        return tokens.is(before, INCLUDING)
                || tokens.is(before, OF_THEM)
                || tokens.is(before - 1, "including", "included")
                || tokens.is(quantity.to(), "of") && some(tokens, quantity.to() + 1);
    }

    /** "of them", "of the wounded", "of the 80 wounded"; "15 of the soldiers" may be all that is told of them. */
    private static boolean some(Tokens tokens, int i) {
        if (tokens.is(i, SOME_OF) && !tokens.is(i + 1, "troops", "soldiers")) {
            return true;
        }
        if (!tokens.is(i, THE)) {
            return false;
        }
        Counted.Group status = Counted.noun(tokens.word(i + 1));
        return tokens.isNumber(i + 1) || status != null && status.kind() == Counted.Kind.STATUS;
    }

    /** "Six civilians were among the dead": what is told of stands among others. */
    static boolean among(Tokens tokens, int end) {
        for (int i = end; i < end + CLAUSE; i++) {
            if (tokens.is(i, "among")) {
                return tokens.is(i - 1, BE);
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }
}
