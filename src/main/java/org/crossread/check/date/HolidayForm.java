package org.crossread.check.date;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntFunction;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Holidays: last Thanksgiving, Christmas Eve, Easter 2018; no Christmas tree. */
final class HolidayForm implements DateForm {
    private static final Set<String> FIRST =
            Words.list("new christmas boxing valentine valentines st saint international may halloween veterans"
                    + " armistice martin presidents memorial labor columbus thanksgiving easter good palm ash");
    private static final int LONGEST = 7;
    private static final Set<String> AFTER =
            Words.list("when with as but is was will he she they we it because so while if early");

    /** @param end the piece after it */
    private record Named(IntFunction<LocalDate> day, int end) {}

    /** Whether the name of a holiday can begin with a piece. */
    static boolean opens(DatePieces pieces, int i) {
        return FIRST.contains(pieces.lower(i));
    }

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Shift picked = Shift.at(pieces, i);
        Shift shift = picked == null ? Shift.NONE : picked;
        int from = picked == null ? i : picked.end();
        Named named = opens(pieces, from) ? named(pieces, from) : null;
        if (named == null) {
            return null;
        }
        int at = pieces.is(named.end, ",") ? named.end + 1 : named.end;
        Part year = picked == null ? DateParts.year(pieces, at) : null;
        if (year != null) {
            return Found.of(i, year.end(), Dated.of(Timex.day(named.day.apply(year.value())), Precision.DAY));
        }
        boolean adjective = pieces.isWord(named.end)
                && (picked == null || pieces.capitalised(named.end))
                && !pieces.is(named.end, Kind.LINK)
                && !AFTER.contains(pieces.lower(named.end));
        return adjective || pieces.hyphen(named.end)
                ? null
                : new Found(i, named.end, scene -> Dated.of(scene.nearest(named.day, shift), Precision.DAY));
    }

    /** The longest name that begins here. */
    private static @Nullable Named named(DatePieces pieces, int from) {
        StringBuilder name = new StringBuilder();
        Named longest = null;
        for (int i = from; i < from + LONGEST && i < pieces.size(); i++) {
            boolean mark = pieces.apostrophe(i) || pieces.is(i, ".") || pieces.is(i, "s");
            if (!mark) {
                name.append(i == from ? "" : " ").append(pieces.lower(i));
            }
            IntFunction<LocalDate> day = mark ? null : Holidays.day(name.toString());
            longest = day == null ? longest : new Named(day, i + 1);
        }
        boolean named = longest != null && (pieces.capitalised(from) || !pieces.is(from, "new"));
        return named ? longest : null;
    }
}
