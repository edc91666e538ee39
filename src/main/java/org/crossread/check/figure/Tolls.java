package org.crossread.check.figure;

import java.util.Set;
import org.crossread.check.figure.Counted.Group;
import org.crossread.check.figure.Counted.Kind;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds the class of a number in the words before it: "the death toll rose to 120", "the lives of 12 people", "home to 900". */
final class Tolls {
    private static final Set<String> REACHING =
            Words.list("to at of reached reaches hit passed topped exceeded surpassed is was were are be totalled"
                    + " totaled : past stands stood counted lost");
    private static final Set<String> TOLL =
            Words.list("toll dead deaths fatalities injured wounded victims casualties");
    private static final int NEAR = 10;
    private static final int FAR = 20;

    private Tolls() {}

    /** "The lives of 12 people", "the arrest of 50 men", "home to 3,000 people"; null where it is not so. */
    static @Nullable Group lives(Tokens tokens, Quantity quantity) {
        int before = quantity.from() - 1;
        if (tokens.is(before, "to") && tokens.is(before - 1, "home")) {
            return Counted.named("inhabitants");
        }
        Group found = tokens.is(before, "of") ? Counted.noun(tokens.word(before - 1)) : null;
        return found == null || found.kind() != Kind.STATUS ? null : found;
    }

    /**
     * "The death toll rose to 120", "the number of injured reached 30 people".
     *
     * @param people whether the number is known to count people, so that only what befell them can be missing
     */
    static @Nullable Group subject(Tokens tokens, Quantity quantity, boolean people) {
        if (!tokens.is(quantity.from() - 1, REACHING)) {
            return null;
        }
        for (int i = quantity.from() - 1; i >= 0 && i > quantity.from() - FAR && !tokens.is(i, ";"); i--) {
            if (tokens.isNumber(i)) {
                return null;
            }
            Group found = Counted.noun(tokens.word(i));
            boolean near = i > quantity.from() - NEAR && !people;
            if (found != null && (near || found.kind() == Kind.STATUS && tokens.is(i, TOLL))) {
                return found;
            }
        }
        return null;
    }
}
