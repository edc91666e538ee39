package org.crossread.check.date;

import java.time.LocalDate;
import java.util.Set;
import org.crossread.check.date.DateForm.Found;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Days from one date to another, read as one: from May 3 to June 5, between 2014 and 2016, Nov. 18-Dec. 19, January through March. */
final class DateRun {
    private static final Set<String> TO = Words.list("to until till");
    /** What is moved from one day to another did not last from the one to the other. */
    private static final Set<String> MOVED =
            Words.list("moved move moving moves postponed postpone postpones delayed delay pushed push changed"
                    + " change shifted shift rescheduled brought extended adjourned revised");

    private static final int NEAR = 6;
    private static final DateScene NOWHEN = DateScene.of(null);

    private DateRun() {}

    /** The run that begins with what was found at a piece; that alone where none does. */
    static @Nullable Found of(DatePieces pieces, int i, @Nullable Found found) {
        Found first = found == null ? month(pieces, i) : found;
        if (first == null || !connected(pieces, first)) {
            return found;
        }
        int next = first.to() + 1;
        Found second = DateMentions.longest(pieces, next);
        Found last = second == null ? dayOrMonth(pieces, first, next) : second;
        last = inYear(pieces, last);
        boolean run = last != null && like(pieces, first, last) && !moved(pieces, first.from());
        return run && last != null ? joined(pieces, first, last) : found;
    }

    /** A month that only its neighbour makes a date. */
    private static @Nullable Found month(DatePieces pieces, int i) {
        int month = DateParts.month(pieces, i);
        return month == 0
                ? null
                : new Found(
                        i,
                        DateParts.afterName(pieces, i),
                        scene -> Dated.of(scene.month(month, Shift.NONE), Precision.MONTH));
    }

    /** "to June in 2017". */
    private static @Nullable Found inYear(DatePieces pieces, @Nullable Found last) {
        boolean month = last != null && DateParts.month(pieces, last.to() - 1) > 0 && pieces.is(last.to(), "in");
        Part year = month && last != null ? DateParts.year(pieces, last.to() + 1) : null;
        if (year == null || last == null) {
            return last;
        }
        String timex = Timex.year(year.value()) + "-" + Timex.two(DateParts.month(pieces, last.to() - 1));
        return new Found(last.from(), year.end(), scene -> Dated.of(timex, Precision.MONTH));
    }

    /** "April 9th through 17th": the first day with that number after the other. */
    private static @Nullable Found dayOrMonth(DatePieces pieces, Found first, int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        boolean days = DateParts.month(pieces, first.from()) > 0 && !pieces.dash(i - 1) && !pieces.is(i - 1, "and");
        Part day = days ? DateParts.day(pieces, at) : null;
        boolean suffixed = day != null && (!pieces.isNumber(at) || day.end() == at + 2);
        return suffixed && day != null
                ? new Found(i, day.end(), scene -> dayAfter(first.dating().date(scene), day.value()))
                : month(pieces, i);
    }

    private static Dated dayAfter(@Nullable Dated first, int day) {
        DayRange days = first == null ? null : Timex.days(first.timex());
        if (days == null) {
            return Dated.of("XXXX-XX-" + Timex.two(day), Precision.DAY);
        }
        LocalDate month =
                days.to().getDayOfMonth() < day ? days.to() : days.to().plusMonths(1);
        LocalDate last = CalendarForm.valid(month.getYear(), month.getMonthValue(), day);
        return Dated.of(Timex.day(last == null ? month : last), Precision.DAY);
    }

    private static boolean connected(DatePieces pieces, Found first) {
        int at = first.to();
        boolean between = pieces.is(at, "and") && pieces.is(first.from() - 1, "between");
        return pieces.is(at, "through") || pieces.is(at, TO) || between || pieces.dash(at);
    }

    private static boolean like(DatePieces pieces, Found first, Found last) {
        Dated one = first.dating().date(NOWHEN);
        Dated other = last.dating().date(NOWHEN);
        if (one == null || other == null || !told(one) || !told(other)) {
            return false;
        }
        boolean checked = one.weekday() != null && first.to() > first.from() + 1
                || other.weekday() != null && last.to() > last.from() + 1;
        boolean led = pieces.is(first.from() - 1, "from") || pieces.is(first.from() - 1, "between");
        boolean equal = one.precision() == other.precision();
        boolean dashed =
                pieces.dash(first.to()) && one.precision() == Precision.MONTH && other.precision() == Precision.DAY;
        return !checked && (led || equal || dashed || pieces.is(first.to(), "through"));
    }

    private static boolean told(Dated dated) {
        boolean coarse = dated.precision().compareTo(Precision.YEAR) > 0;
        return now(dated) || !dated.timex().contains("/") && !dated.timex().contains("T") && !coarse;
    }

    private static boolean now(Dated dated) {
        return dated.timex().equals("PRESENT_REF");
    }

    private static boolean moved(DatePieces pieces, int from) {
        for (int i = from - 1; i >= 0 && i >= from - NEAR; i--) {
            if (MOVED.contains(pieces.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Found joined(DatePieces pieces, Found first, Found last) {
        boolean bare = DateParts.month(pieces, first.from()) > 0 && pieces.digits(first.to() - 1, 4, 4) < 0
                || pieces.digits(first.from(), 1, 2) > 0 && DateParts.month(pieces, first.to() - 1) > 0;
        return new Found(first.from(), last.to(), scene -> run(first, last, bare, scene));
    }

    private static @Nullable Dated run(Found first, Found last, boolean bare, DateScene scene) {
        Dated one = first.dating().date(scene);
        Dated other = last.dating().date(scene.after(one));
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        String to = day(other, scene);
        String from = bare ? before(day(one, scene), to) : day(one, scene);
        DayRange days = Timex.days(from + "/" + to);
        boolean reversed = days == null && Timex.days(from) != null && Timex.days(to) != null;
        Precision precision =
                now(other) || one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
        return reversed
                ? one
                : new Dated(
                        from + "/" + to, now(one) ? other.precision() : precision, null, one.loose() || other.loose());
    }

    private static String day(Dated dated, DateScene scene) {
        LocalDate today = scene.reference();
        return now(dated) && today != null ? Timex.day(today) : dated.timex();
    }

    /** The last one, of those that such a date names in every year, that is not after the other. */
    private static String before(String timex, String to) {
        DayRange last = Timex.days(to);
        if (last == null || Timex.days(timex) == null) {
            return timex;
        }
        String same = Timex.year(last.from().getYear()) + timex.substring(4);
        DayRange days = Timex.days(same);
        return days != null && !days.from().isAfter(last.from())
                ? same
                : Timex.year(last.from().getYear() - 1) + timex.substring(4);
    }
}
