package org.crossread.check.date;

import java.time.LocalDate;
import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** So many days, weeks or years from another day: eight years ago, in two weeks, two days later, a year earlier. */
final class CountedForm implements DateForm {
    private static final int MOST = 900;
    private static final Set<String> EARLIER = Words.list("earlier before previously");
    private static final Set<String> LATER = Words.list("later afterwards afterward");
    private static final Set<String> FROM = Words.list("from after before");
    private static final Set<String> STOPS = Words.list(". , ; )");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Part count = DateParts.count(pieces, i);
        int at = count == null ? i : count.end();
        at = pieces.hyphen(at) ? at + 1 : at;
        CalendarUnit unit = DateParts.unit(pieces, at);
        if (unit == null || unit == CalendarUnit.WEEKEND || count != null && count.value() > MOST) {
            return null;
        }
        int away = pieces.hyphen(at + 1) ? at + 2 : at + 1;
        return count == null
                ? away == at + 2 ? yearAgo(pieces, i, away, unit) : null
                : away(pieces, i, count.value(), unit, away);
    }

    private static @Nullable Found away(DatePieces pieces, int i, int count, CalendarUnit unit, int away) {
        if (pieces.is(away, "ago")) {
            return found(i, away + 1, count, unit, -1, false);
        }
        boolean fromNow = pieces.is(away, "from") && (pieces.is(away + 1, "now") || pieces.is(away + 1, "today"));
        if (fromNow || pieces.is(away, "hence")) {
            return found(i, fromNow ? away + 2 : away + 1, count, unit, 1, false);
        }
        Found day = pieces.is(away, FROM) && from(pieces, away + 1) && count > 0
                ? DateMentions.longest(pieces, away + 1)
                : null;
        if (day != null && !unit.ofClock()) {
            int signed = pieces.is(away, "before") ? -count : count;
            return new Found(i, day.to(), scene -> counted(day.dating().date(scene), signed, unit));
        }
        if (pieces.is(away, LATER)) {
            return count < 0 ? null : found(i, away + 1, count, unit, 1, true);
        }
        if (pieces.is(away + 1, "than")) {
            return null;
        }
        if (pieces.is(away, EARLIER) && (pieces.is(away, "earlier") || !pieces.isWord(away + 1))) {
            return count < 0 ? null : found(i, away + 1, count, unit, -1, true);
        }
        boolean in = pieces.is(i - 1, "in")
                && !superlative(pieces.lower(i - 2))
                && count > 0
                && (away == pieces.size() || pieces.is(away, STOPS));
        return in ? new Found(i, away, scene -> ahead(scene, count, unit)) : null;
    }

    /** A day that begins with no count: "3 days from Tuesday", "two weeks before Christmas". */
    private static boolean from(DatePieces pieces, int i) {
        int at = pieces.is(i, Kind.SHIFT) ? i + 1 : i;
        return pieces.is(at, Kind.DAY, Kind.WEEKDAY)
                || pieces.is(at, Kind.HOLIDAY)
                || pieces.lower(at).equals("new")
                || DateParts.month(pieces, at) > 0;
    }

    private static @Nullable Dated counted(@Nullable Dated from, int count, CalendarUnit unit) {
        DayRange days = from == null ? null : Timex.days(from.timex());
        return days == null || !days.isDay()
                ? from
                : Dated.loosely(Timex.day(unit.plus(days.from(), count)), Precision.DAY);
    }

    /** The worst in a decade: a length, and no date to come. */
    private static boolean superlative(String word) {
        return word.endsWith("est") || word.equals("worst") || word.equals("first") || word.equals("time");
    }

    private static @Nullable Dated ahead(DateScene scene, int count, CalendarUnit unit) {
        return scene.tense() == Tense.FUTURE ? dated(scene, count, unit, false) : null;
    }

    /** "the year-earlier quarter", "from year-ago levels". */
    private static @Nullable Found yearAgo(DatePieces pieces, int i, int away, CalendarUnit unit) {
        boolean told = pieces.is(away, "earlier") || pieces.is(away, "ago");
        boolean period = pieces.is(away + 1, "quarter") || pieces.is(away + 1, "period");
        return told ? found(i, period ? away + 2 : away + 1, 1, unit, -1, true) : null;
    }

    private static Found found(int from, int to, int count, CalendarUnit unit, int sign, boolean told) {
        return new Found(
                from,
                to,
                scene -> count <= 0
                        ? Dated.vaguely(sign < 0 ? "PAST_REF" : "FUTURE_REF")
                        : dated(scene, sign * count, unit, told));
    }

    private static @Nullable Dated dated(DateScene scene, int count, CalendarUnit unit, boolean told) {
        if (unit.ofClock()) {
            return null;
        }
        boolean yearBack = unit == CalendarUnit.YEAR && count == -1;
        LocalDate quarter = yearBack ? scene.inQuarter() : null;
        if (quarter != null) {
            return Dated.loosely(Timex.quarter(quarter.minusYears(1)), Precision.QUARTER);
        }
        LocalDate named = told ? scene.named(unit) : scene.reference();
        LocalDate from = named == null && yearBack ? scene.reference() : named;
        return from == null
                ? Dated.loosely(unit.open(), unit.precision())
                : Dated.loosely(unit.holding(unit.plus(from, count)), unit.precision());
    }
}
