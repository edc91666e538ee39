package org.crossread.check.date;

import java.util.Locale;

/** Which of several weeks, months or years a word such as "last" or "coming" picks. */
final class Shift {
    static final String WORD =
            "(?i:this(?: past| coming)?|last|next|past|previous|preceding|following|coming|upcoming|current|same)";

    private Shift() {}

    /** -1 for the one before, 1 for the one after, 0 for this one or no word. */
    static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("coming") || lower.endsWith("next") || lower.endsWith("following")) {
            return 1;
        }
        boolean back = lower.endsWith("last")
                || lower.endsWith("past")
                || lower.endsWith("previous")
                || lower.endsWith("preceding");
        return back ? -1 : 0;
    }
}
