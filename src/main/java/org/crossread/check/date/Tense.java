package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.language.Neighbours;
import org.crossread.check.language.Words;
import org.crossread.text.Clause;

/** Whether a clause looks back or ahead, told by the verb nearest before a date. */
enum Tense {
    PAST,
    FUTURE,
    NONE;

    private static final Set<String> AHEAD =
            Words.list("will 'll won't shall would plan plans planned planning expected expects expect scheduled due"
                    + " slated intends intend hopes upcoming forthcoming going may might can must should ahead"
                    + " prepares preparing wants want");
    /** Right before a date they look ahead. */
    private static final Set<String> LIMITS = Words.list("by until till");

    private static final Set<String> PROMISES =
            Words.list("agreed vowed promised decided pledged offered hoped wanted intended set about threatened"
                    + " ready prepared invited asked is are was were likely");
    private static final Set<String> BACK =
            Words.list("was were had did has have been said told met took held came went began fell rose won lost"
                    + " left struck hit shot sent built bought sold made gave got found became broke brought kept"
                    + " led paid ran saw spoke stood wrote grew flew fled drew chose hurt cut put shook sank burst"
                    + " caught fought sought bid died ago former after since");

    static Tense of(DateSurroundings around, Clause clause, int start, int end) {
        String words = clause.sentence().words();
        if (words.startsWith("’s ", end) || words.startsWith("'s ", end)) {
            return PAST;
        }
        int[] before = Neighbours.left(clause, start);
        if (before.length > 0 && LIMITS.contains(around.lower(before[0]))) {
            return FUTURE;
        }
        for (int i : before) {
            Tense tense = around.tense(i);
            if (tense != NONE) {
                return tense;
            }
        }
        for (int i : Neighbours.right(clause, end)) {
            Tense tense = around.tokens().get(i).end() <= clause.end() ? around.tense(i) : NONE;
            if (tense != NONE) {
                return tense;
            }
        }
        return NONE;
    }

    static Tense of(DateSurroundings around, int i) {
        String word = around.lower(i);
        if (AHEAD.contains(word) || word.endsWith("'ll")) {
            boolean over = i > 1
                    && around.lower(i - 1).equals("been")
                    && around.lower(i - 2).equals("had");
            return over ? PAST : FUTURE;
        }
        if (word.equals("to")
                && i > 0
                && i + 1 < around.tokens().size()
                && PROMISES.contains(around.lower(i - 1))
                && Character.isLowerCase(around.tokens().get(i + 1).text().charAt(0))) {
            return FUTURE;
        }
        boolean regular = word.length() > 4
                && word.endsWith("ed")
                && !word.endsWith("eed")
                && (i == 0 || !around.tokens().get(i).isCapitalised());
        if (regular && i > 1 && around.lower(i - 1).equals("be")) {
            boolean could = around.lower(i - 2).equals("could")
                    || i > 2 && around.lower(i - 3).equals("could");
            return could ? PAST : FUTURE;
        }
        return BACK.contains(word) || regular ? PAST : NONE;
    }
}
