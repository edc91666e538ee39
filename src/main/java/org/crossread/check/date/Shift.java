package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which of several weeks, months or years a word such as "last" or "coming" picks.
 *
 * @param word the word, "the" before it left out; "this" for "this past" too where it means that
 * @param told whether it counts from the date named before: "the following week"
 * @param end the piece after it
 */
record Shift(String word, boolean told, int end) {
    static final Shift NONE = new Shift("", false, 0);

    private static final Set<String> BACK = Words.list("last past previous preceding prior latest");
    private static final Set<String> AHEAD = Words.list("next following coming upcoming");
    private static final Set<String> TOLD = Words.list("following previous preceding prior");

    /** "last", "the previous", "this coming", "that same" at a piece; null where there is no such word. */
    static @Nullable Shift at(DatePieces pieces, int i) {
        boolean the = pieces.is(i, "the") || pieces.is(i, "that");
        int at = the ? i + 1 : i;
        if (!pieces.is(at, Kind.SHIFT)) {
            return null;
        }
        String word = pieces.word(at).text();
        if (pieces.is(i, "that") && !word.equals("same")) {
            return null;
        }
        boolean pair = word.equals("this") && (pieces.is(at + 1, "past") || pieces.is(at + 1, "coming"));
        String meant = pair ? pieces.word(at + 1).text() : word;
        return new Shift(meant, the && TOLD.contains(meant) || meant.equals("same"), pair ? at + 2 : at + 1);
    }

    /** -1 for the one before, 1 for the one after, 0 for this one or no word. */
    int step() {
        return BACK.contains(word) ? -1 : AHEAD.contains(word) ? 1 : 0;
    }

    boolean is(String text) {
        return word.equals(text);
    }

    /** No word that picks one, or "this". */
    boolean open() {
        return word.isEmpty() || word.equals("this");
    }
}
