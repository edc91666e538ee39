package org.crossread.check.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.language.Neighbours;
import org.crossread.check.language.Words;
import org.crossread.text.Clause;
import org.crossread.text.Sentence;

/** A stretch of a sentence that names a date, put on the calendar. */
record DateExpression(DateMention said, Dated dated) {
    private static final Set<String> OPENING = Words.list("“ « „");
    private static final Set<String> CLOSING = Words.list("” »");

    Sentence sentence() {
        return said.sentence();
    }

    /** Where it starts in the sentence, UTF-16. */
    int start() {
        return said.start();
    }

    /** Where it ends in the sentence, UTF-16, exclusive. */
    int end() {
        return said.end();
    }

    Tense tense() {
        return said.tense();
    }

    String words() {
        return sentence().words().substring(start(), end());
    }

    /**
     * Every date among the mentions of a sentence, in order.
     *
     * @param scene the article's day, and the date named last before this sentence
     */
    static List<DateExpression> of(List<DateMention> mentions, DateScene scene) {
        List<DateExpression> found = new ArrayList<>(mentions.size());
        DateScene now = scene;
        for (DateMention mention : mentions) {
            Dated dated = mention.dated(now);
            if (dated != null) {
                found.add(new DateExpression(mention, dated));
                now = now.after(dated);
            }
        }
        return found;
    }

    /** Whether it stands in a quotation: "today" is then the speaker's day, which need not be the article's. */
    boolean quoted() {
        Clause whole = new Clause(sentence(), 0, sentence().words().length());
        for (int i : Neighbours.left(whole, start())) {
            String mark = sentence().tokens().get(i).text();
            if (OPENING.contains(mark) || CLOSING.contains(mark)) {
                return OPENING.contains(mark);
            }
        }
        for (int i : Neighbours.right(whole, end())) {
            String mark = sentence().tokens().get(i).text();
            if (OPENING.contains(mark) || CLOSING.contains(mark)) {
                return CLOSING.contains(mark);
            }
        }
        return false;
    }
}
