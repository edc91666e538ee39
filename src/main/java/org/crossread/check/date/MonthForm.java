package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Months: January 2022, early February, last May, in December. */
final class MonthForm implements DateForm {
    /** Months that are also names or verbs: read alone only where a word before them makes them dates. */
    private static final Set<String> ALSO_WORDS = Words.list("april may june august march");

    private static final Set<String> LEADS =
            Words.list("in since by until till before after during from to and of through between the a an its his"
                    + " her their");
    /** Words after which even "in April Smith" would be a month. */
    private static final Set<String> FIRM = Words.list("in since by until till during before after");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Part first = pieces.isNumber(i) ? DateParts.year(pieces, i) : null;
        if (first != null && pieces.is(first.end(), Kind.MONTH) && !pieces.isNumber(first.end() + 1)) {
            String timex = Timex.year(first.value()) + "-"
                    + Timex.two(pieces.word(first.end()).number());
            return Found.of(i, first.end() + 1, Dated.of(timex, Precision.MONTH));
        }
        int at = DateParts.afterEdge(pieces, i);
        boolean part = at > i;
        Shift picked = Shift.at(pieces, at);
        Shift shift = picked == null ? Shift.NONE : picked;
        at = picked == null ? at : picked.end();
        int month = DateParts.month(pieces, at);
        if (month == 0) {
            return null;
        }
        int end = DateParts.afterName(pieces, at);
        Part year = picked != null ? null : year(pieces, end);
        if (year != null) {
            String timex = Timex.year(year.value()) + "-" + Timex.two(month);
            return Found.of(i, year.end(), Dated.of(timex, Precision.MONTH));
        }
        return alone(pieces, i, at, part || picked != null)
                ? new Found(i, at + 1, scene -> Dated.of(scene.month(month, shift), Precision.MONTH))
                : null;
    }

    private static @Nullable Part year(DatePieces pieces, int end) {
        int at = pieces.is(end, ",") || pieces.hyphen(end) && pieces.joined(end) ? end + 1 : end;
        return DateParts.year(pieces, pieces.is(at, "of") ? at + 1 : at);
    }

    private static boolean alone(DatePieces pieces, int from, int at, boolean led) {
        boolean compound = pieces.hyphen(at + 1)
                && pieces.joined(at + 1)
                && pieces.joined(at + 2)
                && DateParts.month(pieces, at + 2) == 0;
        if (compound || !pieces.capitalised(at) || pieces.is(from - 1, Kind.EACH)) {
            return false;
        }
        boolean firm = pieces.is(from - 1, FIRM) || led;
        boolean named = pieces.capitalised(at + 1) && pieces.written(at + 1).length() > 1 && !firm;
        if (pieces.is(at, Kind.SHORT_MONTH)) {
            return firm;
        }
        return !ALSO_WORDS.contains(pieces.word(at).text()) || !named && (led || pieces.is(from - 1, LEADS));
    }
}
