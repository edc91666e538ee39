package org.crossread.check.date;

import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence that tells a time, before it is known from which day to count. */
final class DateMention {
    private final DateSurroundings around;
    private final int start;
    private final int end;
    private final Dating dating;
    private @Nullable Tense tense;

    /**
     * @param start where it starts in the sentence, UTF-16
     * @param end where it ends in the sentence, UTF-16, exclusive
     */
    DateMention(DateSurroundings around, int start, int end, Dating dating) {
        this.around = around;
        this.start = start;
        this.end = end;
        this.dating = dating;
    }

    Sentence sentence() {
        return around.sentence();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The event that happened then, as far as its clause tells. */
    DateEvent event() {
        return DateEvent.at(around, sentence().clauseAt(start), start, end);
    }

    /** Whether its clause looks back or ahead. */
    Tense tense() {
        Tense known = tense;
        if (known == null) {
            known = Tense.of(around, sentence().clauseAt(start), start, end);
            tense = known;
        }
        return known;
    }

    /** On the calendar; null where it is no date after all. */
    @Nullable Dated dated(DateScene scene) {
        return dating.date(scene.looking(this::tense));
    }
}
