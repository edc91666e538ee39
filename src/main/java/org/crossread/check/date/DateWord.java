package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.language.Words;

/**
 * A word that can stand in an expression of time.
 *
 * @param text in small letters
 * @param kind its part in such an expression
 * @param number which month, weekday, number, decade; 0 where there is none
 * @param unit the unit that it names
 * @param plural whether it stands for several: "weeks", "Fridays"
 */
record DateWord(String text, Kind kind, int number, CalendarUnit unit, boolean plural) {
    /** What part a word has. */
    enum Kind {
        MONTH,
        SHORT_MONTH,
        WEEKDAY,
        SHORT_WEEKDAY,
        UNIT,
        NUMBER,
        ORDINAL,
        SHIFT,
        EDGE,
        SEASON,
        DAYPART,
        DAY,
        HOLIDAY,
        DECADE,
        CLOCK,
        VAGUE,
        HABIT,
        EACH,
        AWAY,
        LINK,
        NONE
    }

    private static final Set<String> OPENING =
            Words.list("the in a an that few several some many couple dozen from between fiscal half full calendar");

    /** Whether an expression of time can begin with it. */
    boolean opens() {
        return kind != Kind.NONE && (kind != Kind.LINK || OPENING.contains(text));
    }

    /** Whether it tells nothing of a time by itself: "the", "in", "of". */
    boolean links() {
        return kind == Kind.LINK;
    }

    /** Words of this kind alone do not make a sentence worth reading for dates. */
    boolean anchors() {
        return switch (kind) {
            case MONTH,
                    SHORT_MONTH,
                    WEEKDAY,
                    SHORT_WEEKDAY,
                    UNIT,
                    SEASON,
                    DAYPART,
                    DAY,
                    HOLIDAY,
                    DECADE,
                    CLOCK,
                    VAGUE,
                    HABIT -> true;
            default -> text.equals("past");
        };
    }
}
