package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Scores of games and votes: "3-1", "a 5-4 ruling", "voted 218-210". */
final class Scores {
    private static final Set<String> RESULTS =
            Words.list("win victory defeat loss lead draw tie vote decision ruling majority thrashing rout aggregate "
                    + "penalty shootout score scoreline record triumph");
    private static final Set<String> VERBS =
            Words.list("won win wins winning beat beats beating lost lose losing drew draw drawing led leading lead "
                    + "trailed trailing voted passed score defeated tied ended finished vote approved ahead level "
                    + "thrashed prevailed ruled split edged hammered crushed down up");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);
    private static final int WINDOW = 7;

    private Scores() {}

    static boolean at(Tokens tokens, Item first, Item second) {
        boolean plain = first.is("count")
                && second.is("count")
                && second.value().compareTo(HIGHEST) < 0
                && first.value().scale() <= 0
                && second.value().scale() <= 0;
        if (!plain) {
            return false;
        }
        if (first.value().compareTo(second.value()) >= 0 || tokens.is(second.end(), RESULTS)) {
            return true;
        }
        boolean counted = tokens.isWord(second.end())
                && (Counted.known(tokens.word(second.end()))
                        || tokens.word(second.end()).endsWith("s"));
        for (int i = first.from() - 1; !counted && i >= 0 && i > first.from() - WINDOW; i--) {
            if (tokens.is(i, VERBS)) {
                return true;
            }
        }
        return false;
    }
}
