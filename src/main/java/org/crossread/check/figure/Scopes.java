package org.crossread.check.figure;

import java.util.Locale;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Clause;

/** Reads what a figure covers from its clause: the time, and whether it is asserted, planned, denied or demanded. */
final class Scopes {
    private static final Set<String> DENIED = Words.list("denied denies deny denying disputed refuted rejected not");
    private static final Set<String> DEMANDED =
            Words.list("demanded demands demand demanding urged sought seeks seeking requested requests wants wanted");
    private static final Set<String> PLANNED =
            Words.list("will would plans planned plan intends could may might pledged promised vowed threatened shall "
                    + "should proposed");
    private static final Set<String> SINCE = Words.list("since");
    private static final int NEAR = 8;
    private static final int START = 3;
    private static final int YEAR = 4;

    private Scopes() {}

    static Scope of(Tokens tokens, Quantity quantity, Counting.Found found) {
        return of(tokens, quantity, found, found.part());
    }

    static Scope of(Tokens tokens, Quantity quantity, Counting.Found found, boolean part) {
        return new Scope(
                found.who(),
                found.origin(),
                window(tokens, quantity),
                Where.of(tokens, quantity, Math.max(found.end(), quantity.to())),
                mode(tokens, quantity),
                part);
    }

    private static Clause clause(Tokens tokens, Quantity quantity) {
        return tokens.sentence().clauseAt(tokens.start(quantity.number()));
    }

    private static String window(Tokens tokens, Quantity quantity) {
        Clause clause = clause(tokens, quantity);
        int first = Math.min(tokens.from(clause.start()), quantity.from());
        int end = tokens.from(clause.end());
        for (int i = first; i < end; i = next(tokens, quantity, first, i)) {
            String window = window(tokens, i);
            if (!window.isEmpty()) {
                return window;
            }
        }
        return "";
    }

    /** What is near is looked at word by word, of the rest only "since". */
    private static int next(Tokens tokens, Quantity quantity, int first, int i) {
        int after = i + 1;
        if (after < first + START || after >= quantity.to() && after < quantity.to() + NEAR) {
            return after;
        }
        int since = tokens.next(after, SINCE);
        return after < quantity.to() ? Math.min(since, quantity.to()) : since;
    }

    private static String window(Tokens tokens, int i) {
        if (tokens.is(i, "so") && tokens.is(i + 1, "far") || tokens.is(i, "to") && tokens.is(i + 1, "date")) {
            return "so far";
        }
        String day = AsOf.at(tokens, i);
        if (!day.isEmpty()) {
            return day;
        }
        boolean since = tokens.is(i, "since");
        if (!since && !tokens.is(i, "in") && !tokens.is(i, "during")) {
            return "";
        }
        int at = LookAlikes.month(tokens, i + 1) ? i + 2 : i + 1;
        boolean year = tokens.isNumber(at) && tokens.written(at).length() == YEAR;
        return year ? (since ? "since " : "in ") + tokens.written(at).toLowerCase(Locale.ROOT) : "";
    }

    private static Scope.Mode mode(Tokens tokens, Quantity quantity) {
        int start = clause(tokens, quantity).start();
        for (int i = quantity.from() - 1; i >= 0 && i > quantity.from() - NEAR && tokens.start(i) >= start; i--) {
            if (tokens.is(i, DENIED) || tokens.word(i).endsWith("n't")) {
                return Scope.Mode.DENIED;
            }
            if (tokens.is(i, DEMANDED)
                    || tokens.is(i, "for") && tokens.is(i - 1, "called", "asked", "calls", "calling")) {
                return Scope.Mode.DEMANDED;
            }
            if (tokens.is(i, PLANNED)) {
                return Scope.Mode.PLANNED;
            }
        }
        return Scope.Mode.ASSERTED;
    }
}
