package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** The parts that dates are made of: days of the month, years, counts. */
final class DateParts {
    private static final Set<String> SUFFIXES = Words.list("st nd rd th");
    private static final Set<String> VAGUE = Words.list("few several some many");
    private static final Set<String> MONEY = Words.list("$ € £ / . ,");

    private DateParts() {}

    /**
     * A number in a date.
     *
     * @param value -1 where it is vague ("a few")
     * @param end the piece after it
     */
    record Part(int value, int end) {}

    /** 1 to 12; 0 for no month. */
    static int month(DatePieces pieces, int i) {
        return pieces.is(i, Kind.MONTH, Kind.SHORT_MONTH) ? pieces.word(i).number() : 0;
    }

    /** The piece after a month or weekday, past the point of a short one. */
    static int afterName(DatePieces pieces, int i) {
        boolean brief = pieces.is(i, Kind.SHORT_MONTH, Kind.SHORT_WEEKDAY);
        return brief && pieces.is(i + 1, ".") && pieces.joined(i + 1) ? i + 2 : i + 1;
    }

    /** 21, 21st or twenty-first. */
    static @Nullable Part day(DatePieces pieces, int i) {
        int digits = pieces.digits(i, 1, 2);
        if (digits >= 1 && digits <= 31) {
            boolean suffixed = pieces.joined(i + 1) && pieces.is(i + 1, SUFFIXES);
            int end = suffixed ? i + 2 : i + 1;
            return goesOn(pieces, end) ? null : new Part(digits, end);
        }
        return ordinal(pieces, i);
    }

    /** Whether a number does not end here: 11%, 11:30. */
    private static boolean goesOn(DatePieces pieces, int end) {
        return pieces.joined(end)
                && (pieces.is(end, "%") || pieces.is(end, ":") && pieces.isNumber(end + 1) || pieces.is(end, "°"));
    }

    /** first, twenty-first; null for anything else. */
    static @Nullable Part ordinal(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.ORDINAL)) {
            return new Part(pieces.word(i).number(), i + 1);
        }
        boolean tens = pieces.is(i, Kind.NUMBER) && pieces.word(i).number() >= 20;
        int next = pieces.hyphen(i + 1) ? i + 2 : i + 1;
        return tens && pieces.is(next, Kind.ORDINAL) && pieces.word(next).number() < 10
                ? new Part(pieces.word(i).number() + pieces.word(next).number(), next + 1)
                : null;
    }

    /** A year in four digits, 1000 to 2099, or as it is spoken: nineteen ninety-six. */
    static @Nullable Part year(DatePieces pieces, int i) {
        int digits = pieces.digits(i, 4, 4);
        if (digits < 0) {
            return pieces.is(i, Kind.NUMBER) ? spoken(pieces, i) : null;
        }
        boolean money = pieces.joined(i) && pieces.is(i - 1, MONEY);
        return digits < 1000 || digits > 2099 || money || goesOn(pieces, i + 1) ? null : new Part(digits, i + 1);
    }

    private static @Nullable Part spoken(DatePieces pieces, int i) {
        int century = pieces.word(i).number();
        if (century == 2 && pieces.lower(i + 1).equals("thousand")) {
            int next = pieces.is(i + 2, "and") ? i + 3 : i + 2;
            Part ones = number(pieces, next);
            boolean month = month(pieces, i - 1) > 0 && next == i + 2;
            return ones != null ? new Part(2000 + ones.value(), ones.end()) : month ? new Part(2000, next) : null;
        }
        Part rest = century < 18 || century > 20 ? null : number(pieces, i + 1);
        return rest == null || rest.value() < 10 ? null : new Part(100 * century + rest.value(), rest.end());
    }

    /** ninety, ninety-six, six. */
    static @Nullable Part number(DatePieces pieces, int i) {
        if (!pieces.is(i, Kind.NUMBER)) {
            return null;
        }
        int value = pieces.word(i).number();
        int next = pieces.hyphen(i + 1) ? i + 2 : i + 1;
        boolean ones =
                value >= 20 && pieces.is(next, Kind.NUMBER) && pieces.word(next).number() < 10;
        return ones ? new Part(value + pieces.word(next).number(), next + 1) : new Part(value, i + 1);
    }

    /** How many of a unit: 3, three, a, a couple of, several. */
    static @Nullable Part count(DatePieces pieces, int i) {
        int digits = pieces.digits(i, 1, 3);
        if (digits >= 0) {
            boolean money = pieces.joined(i) && pieces.is(i - 1, MONEY);
            return money || goesOn(pieces, i + 1) ? null : new Part(digits, i + 1);
        }
        boolean article = pieces.is(i, "a") || pieces.is(i, "an");
        int at = article ? i + 1 : i;
        if (pieces.is(at, VAGUE)) {
            return new Part(-1, at + 1);
        }
        if (pieces.is(at, "couple")) {
            return new Part(2, pieces.is(at + 1, "of") ? at + 2 : at + 1);
        }
        if (pieces.is(at, "dozen")) {
            return new Part(12, at + 1);
        }
        return article ? new Part(1, at) : number(pieces, i);
    }

    /** The unit that a piece names, or null. */
    static @Nullable CalendarUnit unit(DatePieces pieces, int i) {
        return pieces.is(i, Kind.UNIT) ? pieces.word(i).unit() : null;
    }

    /** The piece after "early", "mid-", "the end of the"; the piece itself where there is none. */
    static int afterEdge(DatePieces pieces, int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        if (!pieces.is(at, Kind.EDGE)) {
            return i;
        }
        boolean noun = pieces.is(at, "beginning", "start", "middle", "end");
        if (noun) {
            int of = pieces.is(at + 1, "of") ? at + 2 : i;
            return of > i && pieces.is(of, "the") && !pieces.is(of + 1, Kind.SHIFT) && !pieces.is(of + 1, Kind.UNIT)
                    ? of + 1
                    : of;
        }
        return at > i ? i : pieces.hyphen(at + 1) ? at + 2 : at + 1;
    }
}
