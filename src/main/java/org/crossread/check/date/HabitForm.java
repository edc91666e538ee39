package org.crossread.check.date;

import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/** What comes again and again: every week, each July, daily, on Sundays. Read, and never held against a date. */
final class HabitForm implements DateForm {
    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.EACH)) {
            return each(pieces, i);
        }
        if (pieces.is(i, Kind.HABIT)) {
            return capitalInside(pieces, i)
                    ? null
                    : Found.of(i, i + 1, Dated.vaguely(habit(pieces.word(i).text())));
        }
        boolean weekdays = pieces.is(i, Kind.WEEKDAY) && pieces.word(i).plural() && !pieces.joined(i);
        if (weekdays) {
            return Found.of(i, i + 1, Dated.vaguely("XXXX-WXX-" + pieces.word(i).number()));
        }
        String part = pieces.is(i, Kind.WEEKDAY) ? DayForm.part(pieces, i + 1) : "";
        boolean parts = !part.isEmpty() && pieces.word(i + 1).text().endsWith("s");
        return parts
                ? Found.of(i, i + 2, Dated.vaguely("XXXX-WXX-" + pieces.word(i).number() + part))
                : null;
    }

    /** The Daily Mail is a name, and an everyday matter no habit. */
    private static boolean capitalInside(DatePieces pieces, int i) {
        boolean everyday = pieces.is(i, "everyday") && pieces.isWord(i + 1);
        return everyday || pieces.capitalised(i + 1) || pieces.capitalised(i) && i > 0;
    }

    private static @Nullable Found each(DatePieces pieces, int i) {
        int at = pieces.is(i + 1, "other") ? i + 2 : i + 1;
        Part count = at > i + 1 ? new Part(2, at) : DateParts.count(pieces, at);
        int unitAt = count == null ? at : count.end();
        CalendarUnit unit = DateParts.unit(pieces, unitAt);
        if (unit != null) {
            return Found.of(i, unitAt + 1, Dated.vaguely(unit.length(count == null ? 1 : count.value())));
        }
        String named = named(pieces, at);
        return named.isEmpty() ? null : Found.of(i, at + 1, Dated.vaguely(named));
    }

    private static String named(DatePieces pieces, int at) {
        if (pieces.is(at, Kind.MONTH)) {
            return "XXXX-" + Timex.two(pieces.word(at).number());
        }
        if (pieces.is(at, Kind.WEEKDAY)) {
            return "XXXX-WXX-" + pieces.word(at).number();
        }
        return DayForm.part(pieces, at);
    }

    private static String habit(String word) {
        return switch (word) {
            case "hourly" -> "PT1H";
            case "weekly" -> "P1W";
            case "monthly" -> "P1M";
            case "yearly", "annually" -> "P1Y";
            default -> "P1D";
        };
    }
}
