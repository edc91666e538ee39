package org.crossread.check.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Weeks, months and years told from the article's: last week, earlier this month, the past year, that year, recent weeks. */
final class ShiftedForm implements DateForm {
    private static final Set<String> EARLY = Words.list("early earlier late later");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        int at = DateParts.afterEdge(pieces, i);
        Shift shift = Shift.at(pieces, at);
        if (shift == null && year(pieces, i, at) > i) {
            return new Found(i, year(pieces, i, at), scene -> dated(scene, Shift.NONE, CalendarUnit.YEAR));
        }
        if (shift == null) {
            return anchored(pieces, i, at);
        }
        int next = shift.end();
        boolean fiscal = pieces.is(next, "fiscal") || pieces.is(next, "calendar") || pieces.is(next, "full");
        int unitAt = fiscal ? next + 1 : next;
        CalendarUnit unit = DateParts.unit(pieces, unitAt);
        if (unit == null || unit.ofClock()) {
            return null;
        }
        return pieces.word(unitAt).plural() ? many(i, unitAt + 1, shift) : one(pieces, i, unitAt, shift, unit);
    }

    /** The piece after "the full year", "year-end" and "the end of year"; the first piece where there is none. */
    private static int year(DatePieces pieces, int i, int at) {
        boolean full = pieces.is(i, "the") && pieces.is(i + 1, "full") && pieces.is(i + 2, "year");
        boolean yearEnd = pieces.is(i, "year") && pieces.is(pieces.hyphen(i + 1) ? i + 2 : i + 1, "end");
        boolean endOf = at > i && pieces.is(at, "year") && !pieces.isWord(at + 1);
        return full ? i + 3 : yearEnd ? pieces.hyphen(i + 1) ? i + 3 : i + 2 : endOf ? at + 1 : i;
    }

    /** Recent weeks, coming months: no date at all. */
    private static @Nullable Found many(int from, int to, Shift shift) {
        boolean back = shift.is("recent");
        boolean ahead = shift.is("coming") || shift.is("upcoming");
        return back || ahead ? Found.of(from, to, Dated.vaguely(back ? "PAST_REF" : "FUTURE_REF")) : null;
    }

    private static @Nullable Found one(DatePieces pieces, int from, int at, Shift shift, CalendarUnit unit) {
        boolean next = pieces.is(from, "the") && shift.is("next");
        boolean day = unit == CalendarUnit.DAY && !shift.is("same") && !shift.told() && !next;
        if (day || shift.is("recent") || goesOn(pieces, at + 1)) {
            return null;
        }
        return new Found(from, at + 1, scene -> dated(scene, shift, unit));
    }

    /** "last year-end", "this week of the fair", "this week of April". */
    private static boolean goesOn(DatePieces pieces, int end) {
        boolean hyphen = pieces.hyphen(end) && pieces.joined(end) && pieces.joined(end + 1);
        boolean of = pieces.is(end, "of")
                && (pieces.is(end + 1, "the") || pieces.isNumber(end + 1) || pieces.capitalised(end + 1));
        return hyphen || of;
    }

    private static @Nullable Dated dated(DateScene scene, Shift shift, CalendarUnit unit) {
        LocalDate named = shift.told() || unit == CalendarUnit.DAY ? scene.named(unit) : scene.reference();
        LocalDate from =
                named == null && (shift.is("following") || unit == CalendarUnit.DAY) ? scene.reference() : named;
        if (shift.is("same") && from == null) {
            return null;
        }
        return Dated.of(from == null ? unit.open() : unit.holding(unit.plus(from, shift.step())), unit.precision());
    }

    /** "that year", "the end of the year", "over the weekend". */
    private static @Nullable Found anchored(DatePieces pieces, int i, int at) {
        boolean within = pieces.is(i, EARLY) && pieces.is(i + 1, "in") && pieces.is(i + 2, "the");
        CalendarUnit unit = DateParts.unit(pieces, within ? i + 3 : at + 1);
        if (within && unit != null && !unit.ofClock() && unit != CalendarUnit.DAY && !goesOn(pieces, i + 4)) {
            return new Found(i, i + 4, scene -> dated(scene, Shift.NONE, unit));
        }
        if (unit == null || unit.ofClock() || pieces.word(at + 1).plural() || goesOn(pieces, at + 2)) {
            return null;
        }
        boolean ends = pieces.is(i - 1, "of") || pieces.is(i - 1, "in") || pieces.is(i - 1, "end");
        if (pieces.is(at, "the")
                && at == i
                && ends
                && calendar(unit)
                && !pieces.isWord(at + 2)
                && !pieces.isNumber(at + 2)) {
            return new Found(i, at + 2, scene -> dated(scene, Shift.NONE, unit));
        }
        if (pieces.is(at, "that") && unit.compareTo(CalendarUnit.YEAR) <= 0) {
            return new Found(i, at + 2, scene -> told(scene, unit));
        }
        boolean the = pieces.is(at, "the");
        if (the && unit == CalendarUnit.WEEKEND) {
            return new Found(i, at + 2, ShiftedForm::weekend);
        }
        if (the && unit == CalendarUnit.QUARTER) {
            int month = pieces.is(at + 2, "ended") || pieces.is(at + 2, "ending") ? DateParts.month(pieces, at + 3) : 0;
            return new Found(i, at + 2, scene -> quarter(scene, month));
        }
        return the && at > i ? new Found(i, at + 2, scene -> dated(scene, Shift.NONE, unit)) : null;
    }

    private static boolean calendar(CalendarUnit unit) {
        return unit == CalendarUnit.WEEK || unit == CalendarUnit.MONTH || unit == CalendarUnit.YEAR;
    }

    private static @Nullable Dated told(DateScene scene, CalendarUnit unit) {
        LocalDate from = scene.named(unit);
        return from == null ? null : Dated.of(unit.holding(from), unit.precision());
    }

    /** The quarter that is spoken of, else the last that was over. */
    private static Dated quarter(DateScene scene, int lastMonth) {
        CalendarUnit unit = CalendarUnit.QUARTER;
        if (lastMonth > 0 && scene.reference() != null) {
            LocalDate ended =
                    YearMonth.parse(scene.month(lastMonth, Shift.NONE)).atDay(1);
            return Dated.of(unit.holding(ended), unit.precision());
        }
        LocalDate spoken = scene.inQuarter();
        LocalDate today = scene.reference();
        LocalDate from = spoken != null || today == null ? spoken : unit.plus(today, -1);
        return Dated.of(from == null ? unit.open() : unit.holding(from), unit.precision());
    }

    /** The last one, unless the clause looks ahead. */
    private static Dated weekend(DateScene scene) {
        LocalDate today = scene.reference();
        CalendarUnit unit = CalendarUnit.WEEKEND;
        if (today == null) {
            return Dated.of(unit.open(), unit.precision());
        }
        boolean now = today.getDayOfWeek().getValue() >= 6 || scene.tense() == Tense.FUTURE;
        return Dated.of(unit.holding(now ? today : today.minusWeeks(1)), unit.precision());
    }
}
