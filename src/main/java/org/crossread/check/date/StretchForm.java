package org.crossread.check.date;

import java.time.LocalDate;
import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** What a few days or weeks counted from the article's day cover: the next five days, the previous three weeks. Never compared. */
final class StretchForm implements DateForm {
    private static final Set<String> AHEAD = Words.list("next coming upcoming following");
    private static final int MOST = 900;

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        boolean ahead = pieces.is(at, AHEAD);
        if (!ahead && !pieces.is(at, "previous")) {
            return null;
        }
        Part count = DateParts.count(pieces, at + 1);
        CalendarUnit unit = count == null ? null : DateParts.unit(pieces, count.end());
        boolean told = count != null && count.value() > 0 && count.value() < MOST && unit != null && counted(unit);
        return told && count != null && unit != null
                ? new Found(i, count.end() + 1, scene -> stretch(scene.reference(), count.value(), unit, ahead))
                : null;
    }

    private static boolean counted(CalendarUnit unit) {
        return unit == CalendarUnit.DAY || unit == CalendarUnit.WEEK;
    }

    private static @Nullable Dated stretch(@Nullable LocalDate today, int count, CalendarUnit unit, boolean ahead) {
        if (today == null) {
            return null;
        }
        LocalDate from = ahead ? today.plusDays(1) : unit.plus(today, -count);
        LocalDate to = ahead ? unit.plus(from, count) : today;
        return new Dated(Timex.day(from) + "/" + Timex.day(to) + "/" + unit.length(count), Precision.VAGUE, null, true);
    }
}
