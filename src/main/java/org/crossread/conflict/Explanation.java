package org.crossread.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.conflict.Judgement.Pair;
import org.crossread.statement.Testimony;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into words: who says what, by how much they differ, and what bears on it. */
final class Explanation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Explanation() {}

    static String of(Pair pair, Set<Circumstance> context) {
        return said(pair.one()) + "; " + said(pair.other()) + ". "
                + pair.comparison().told() + remarks(context);
    }

    static String said(Testimony<?> testimony) {
        LocalDate day = testimony.witness().published();
        @Nullable String who = testimony.attribution();
        return testimony.witness().name() + " (" + (day == null ? "no date of its own" : DAY.format(day))
                + (who == null ? "" : ", according to " + who) + ") says “"
                + testimony.reading().text() + "”";
    }

    static String remarks(Set<Circumstance> context) {
        StringBuilder remarks = new StringBuilder();
        if (context.contains(Circumstance.DISPUTED)) {
            remarks.append(" Each side has its own voice: the parties themselves may disagree.");
        }
        if (context.contains(Circumstance.NEWER)) {
            remarks.append(" The larger figure appeared later: the smaller one may only be older.");
        }
        if (context.contains(Circumstance.SAME_ORIGIN)) {
            remarks.append(" Some of these articles share their text: they count as one origin.");
        }
        if (context.contains(Circumstance.UNDATED)) {
            remarks.append(" An article without a date of its own takes part: its day is inferred from the others.");
        }
        return remarks.toString();
    }
}
