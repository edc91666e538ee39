package org.crossread.check.date;

import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence that tells a time, before it is known from which day to count. */
final class DateMention {
    private final Sentence sentence;
    private final int start;
    private final int end;
    private final Dating dating;
    private @Nullable Tense tense;

    /**
     * @param start where it starts in the sentence, UTF-16
     * @param end where it ends in the sentence, UTF-16, exclusive
     */
    DateMention(Sentence sentence, int start, int end, Dating dating) {
        this.sentence = sentence;
        this.start = start;
        this.end = end;
        this.dating = dating;
    }

    Sentence sentence() {
        return sentence;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether its clause looks back or ahead. */
    Tense tense() {
        Tense known = tense;
        if (known == null) {
            known = Tense.of(sentence.clauseAt(start), start, end);
            tense = known;
        }
        return known;
    }

    /** On the calendar; null where it is no date after all. */
    @Nullable Dated dated(DateScene scene) {
        return dating.date(scene.looking(this::tense));
    }
}
