package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Times of day from one to another: from 5 to 7 p.m., 2:20-3pm, between 5 and 6 in the afternoon.
 *
 * @param timex T17:00/T19:00
 * @param end the piece after it
 */
record ClockSpan(String timex, int end) {
    private static final Set<String> TO = Words.list("to until till");
    private static final Set<String> LEADS = Words.list("from between");
    private static final int HALF_DAY = 12;

    /** @param half 'a', 'p' or a space */
    private record Hand(int hour, int minute, boolean minutes, char half, int end) {
        boolean told() {
            return minutes || half != ' ';
        }

        int inDay(char half) {
            return 60 * (half == ' ' ? hour : hour % HALF_DAY + (half == 'p' ? HALF_DAY : 0)) + minute;
        }
    }

    /** Null where there is none: bare numbers ("from 7 to 9") tell times only beside a day. */
    static @Nullable ClockSpan at(DatePieces pieces, int i, boolean beside) {
        boolean led = pieces.is(i, LEADS);
        Hand one = hand(pieces, led ? i + 1 : i);
        if (one == null || pieces.joined(i) || !connected(pieces, one.end, pieces.is(i, "between"))) {
            return null;
        }
        Hand two = hand(pieces, one.end + 1);
        if (two == null) {
            return null;
        }
        char part = part(pieces, two.end);
        boolean near = led && (beside || pieces.is(i, "between") && ClockForm.dayLike(pieces, two.end));
        boolean clock =
                one.half != ' ' || two.half != ' ' || led && (one.minutes || two.minutes) || one.minutes && two.minutes;
        return clock || part != ' ' || near
                ? of(one, two, part, ClockForm.afterZone(pieces, part == ' ' ? two.end : two.end + 3))
                : null;
    }

    private static boolean connected(DatePieces pieces, int i, boolean between) {
        return pieces.is(i, TO) || pieces.dash(i) || between && pieces.is(i, "and");
    }

    private static @Nullable Hand hand(DatePieces pieces, int i) {
        int hour = pieces.digits(i, 1, 2);
        int minute = 0;
        boolean colon = pieces.is(i + 1, ":") && pieces.joined(i + 1) && pieces.joined(i + 2);
        int end = colon ? i + 3 : i + 1;
        if (colon) {
            minute = pieces.digits(i + 2, 2, 2);
        }
        char half = ClockForm.meridiem(pieces, end);
        boolean valid = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && (half == ' ' || hour <= HALF_DAY);
        return valid ? new Hand(hour, minute, colon, half, half == ' ' ? end : ClockForm.afterHalf(pieces, end)) : null;
    }

    /** 'a' for "in the morning", 'p' for "in the afternoon" and "in the evening". */
    static char part(DatePieces pieces, int i) {
        String part = pieces.is(i, "in") && pieces.is(i + 1, "the") ? DayForm.part(pieces, i + 2) : "";
        return part.isEmpty() ? ' ' : part.equals("TMO") ? 'a' : 'p';
    }

    private static ClockSpan of(Hand one, Hand two, char part, int end) {
        char said = two.half == ' ' ? part : two.half;
        int last = two.inDay(said);
        char before = one.half == ' ' ? said : one.half;
        int first = one.half == ' ' && one.inDay(before) >= last ? one.inDay(' ') : one.inDay(before);
        if (said == ' ' && last <= first && last < 60 * HALF_DAY) {
            last += 60 * HALF_DAY;
        }
        return new ClockSpan(time(first) + "/" + time(last), end);
    }

    private static String time(int minutes) {
        return "T" + Timex.two(minutes / 60) + ":" + Timex.two(minutes % 60);
    }
}
