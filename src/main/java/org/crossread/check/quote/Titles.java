package org.crossread.check.quote;

import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Tells headlines that capitalise every word of weight, where a capital makes no name. */
final class Titles {
    private static final int FEWEST = 4;
    private static final double SHARE = 0.75;

    private Titles() {}

    static boolean isTitle(Tokens words) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && words.word(i).length() > 2 && !Words.isStop(words.token(i))) {
                all++;
                capitals += words.isCapitalised(i) ? 1 : 0;
            }
        }
        return all >= FEWEST
                        && capitals >= SHARE * all
                        && words.sentence().kind() != org.crossread.text.Sentence.Kind.BODY
                || all >= 2 * FEWEST - 2 && capitals == all;
    }
}
