package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Times of day: 8 p.m., 9:30 EST, noon; with a day beside them they are a part of it. */
final class ClockForm implements DateForm {
    private static final Set<String> LEADS =
            Words.list("at by until till before after from around about since to and between");
    private static final Set<String> ZONES =
            Words.list("EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC CET CEST BST");
    private static final Set<String> BETWEEN = Words.list("at on around about , from by");

    /** @param time T20:00 @param end the piece after it */
    private record Time(String timex, int end) {}

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Time time = told(pieces, i, false);
        return time == null ? null : new Found(i, time.end, scene -> dated(time.timex, scene));
    }

    private static @Nullable Time told(DatePieces pieces, int i, boolean beside) {
        ClockSpan span = ClockSpan.at(pieces, i, beside);
        return span == null ? time(pieces, i) : new Time(span.timex(), span.end());
    }

    /** On the day named last or the article's own. */
    private static Dated dated(String time, DateScene scene) {
        String day = scene.dayNamed();
        return new Dated(Dated.onDay(day, time), Precision.TIME, null, true);
    }

    private static @Nullable Time time(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.CLOCK)) {
            return switch (pieces.word(i).text()) {
                case "noon", "midday" -> new Time("T12:00", i + 1);
                case "midnight" -> new Time("T24:00", i + 1);
                default -> null;
            };
        }
        int hour = pieces.joined(i) && !pieces.is(i - 1, "(") ? -1 : pieces.digits(i, 1, 2);
        if (hour < 0) {
            return pieces.isNumber(i) ? pointed(pieces, i) : null;
        }
        boolean colon = pieces.is(i + 1, ":") && pieces.joined(i + 1) && pieces.joined(i + 2);
        int minute = colon ? pieces.digits(i + 2, 2, 2) : 0;
        int end = colon ? i + 3 : i + 1;
        if (minute < 0 || minute > 59 || hour > 24 || pieces.is(end, ":") && pieces.joined(end)) {
            return null;
        }
        return clock(pieces, i, hour, minute, end, colon);
    }

    /** 8.30 pm. */
    private static @Nullable Time pointed(DatePieces pieces, int i) {
        String text = pieces.written(i);
        int point = text.indexOf('.');
        boolean like = point > 0
                && point < 3
                && text.length() == point + 3
                && text.chars().allMatch(c -> c < 128);
        if (!like || meridiem(pieces, i + 1) == ' ') {
            return null;
        }
        int hour = Integer.parseInt(text.substring(0, point));
        int minute = Integer.parseInt(text.substring(point + 1));
        return hour > 12 || minute > 59 ? null : clock(pieces, i, hour, minute, i + 1, true);
    }

    private static @Nullable Time clock(DatePieces pieces, int i, int hour, int minute, int end, boolean minutes) {
        char half = meridiem(pieces, end);
        String zero = minutes ? ":" + Timex.two(minute) : ":00";
        if (half != ' ') {
            boolean noon = hour == 12;
            int told = half == 'p' ? noon ? 12 : hour + 12 : noon ? 0 : hour;
            return hour > 12 ? null : new Time("T" + Timex.two(told) + zero, afterZone(pieces, afterHalf(pieces, end)));
        }
        char part = ClockSpan.part(pieces, end);
        if (part != ' ' && hour < 13) {
            int told = part == 'p' && hour < 12 ? hour + 12 : hour;
            return new Time("T" + Timex.two(told) + zero, end + 3);
        }
        if (pieces.is(end, "o'clock")) {
            return new Time("T" + Timex.two(hour) + zero, end + 1);
        }
        boolean zoned = afterZone(pieces, end) > end;
        boolean led = minutes && pieces.is(i - 1, LEADS);
        return minutes && zoned || led ? new Time("T" + Timex.two(hour) + zero, afterZone(pieces, end)) : null;
    }

    /** The piece after "p.m." */
    static int afterHalf(DatePieces pieces, int i) {
        boolean point = pieces.is(i + 1, ".")
                && pieces.joined(i + 1)
                && pieces.written(i).length() == 3;
        return point ? i + 2 : i + 1;
    }

    /** 'a', 'p' or a space. */
    static char meridiem(DatePieces pieces, int i) {
        if (pieces.joined(i)
                && (pieces.written(i).equals("p") || pieces.written(i).equals("a"))
                && !pieces.joined(i + 1)) {
            return pieces.written(i).charAt(0);
        }
        boolean half = pieces.is(i, Kind.CLOCK)
                && pieces.word(i).text().endsWith("m")
                && pieces.word(i).text().length() < 4;
        return half ? pieces.word(i).text().charAt(0) : ' ';
    }

    static int afterZone(DatePieces pieces, int end) {
        if (ZONES.contains(pieces.written(end))) {
            return end + 1;
        }
        return pieces.lower(end).equals("local") && pieces.lower(end + 1).equals("time") ? end + 2 : end;
    }

    /** A day with a time beside it, "Friday at 8 p.m.", "8 p.m. Friday": the time is a part of it. */
    static Found joined(DatePieces pieces, Found found) {
        Time own = told(pieces, found.from(), false);
        int next = pieces.is(found.to(), BETWEEN) ? found.to() + 1 : found.to();
        if (own != null && own.end == found.to()) {
            Found day =
                    pieces.is(next, Kind.NUMBER) || !dayLike(pieces, next) ? null : DateMentions.longest(pieces, next);
            return day == null
                    ? found
                    : new Found(found.from(), day.to(), day.dating().at(own.timex));
        }
        if (!dayLike(pieces, found.from())) {
            return found;
        }
        ClockSpan span = ClockSpan.at(pieces, found.to(), true);
        Time clock = span == null ? told(pieces, next, false) : new Time(span.timex(), span.end());
        Time late = clock == null && next > found.to() && DayForm.evening(pieces, found.to() - 1)
                ? bare(pieces, next)
                : clock;
        Time time =
                late == null && pieces.isNumber(found.from()) && pieces.is(next + 1, ":") ? plain(pieces, next) : late;
        return time == null
                ? found
                : new Found(found.from(), time.end, found.dating().at(time.timex));
    }

    /** The 7 of "tonight around 7". */
    private static @Nullable Time bare(DatePieces pieces, int i) {
        int hour = pieces.digits(i, 1, 2);
        boolean clock =
                hour > 0 && hour < 13 && !pieces.isWord(i + 1) && !pieces.joined(i + 2) && !pieces.is(i + 1, "%");
        return clock ? new Time("T" + Timex.two(hour) + ":00", i + 1) : null;
    }

    /** 14:55 right after a date in figures. */
    private static @Nullable Time plain(DatePieces pieces, int i) {
        int hour = pieces.digits(i, 1, 2);
        int minute = pieces.joined(i + 2) ? pieces.digits(i + 2, 2, 2) : -1;
        boolean clock = hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && !(pieces.is(i + 3, ":") && pieces.joined(i + 3));
        return clock ? new Time("T" + Timex.two(hour) + ":" + Timex.two(minute), i + 3) : null;
    }

    static boolean dayLike(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.SHIFT)) {
            return pieces.is(i + 1, Kind.WEEKDAY, Kind.DAYPART);
        }
        boolean numbered = pieces.isNumber(i)
                && (pieces.is(i + 1, "/") || pieces.written(i).length() > 7 || DateParts.month(pieces, i + 1) > 0);
        return numbered || pieces.is(i, Kind.WEEKDAY, Kind.DAY) || DateParts.month(pieces, i) > 0;
    }
}
