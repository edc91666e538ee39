package org.crossread.check.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Dates in figures: 2022-01-21, 21/01/2022, 21.01.2022. */
final class NumericForm implements DateForm {
    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        if (!pieces.isNumber(i) || pieces.joined(i) && !pieces.is(i - 1, "(")) {
            return null;
        }
        if (pieces.written(i).length() == 8 && pieces.digits(i, 8, 8) > 0 && !pieces.joined(i + 1)) {
            return solid(i, pieces.digits(i, 8, 8));
        }
        if (pieces.written(i).indexOf('.') > 0) {
            return pointed(pieces, i);
        }
        boolean marked = (pieces.hyphen(i + 1) || pieces.is(i + 1, "/"))
                && pieces.written(i + 1).equals(pieces.written(i + 3));
        if (!marked
                || !pieces.joined(i + 1)
                || !pieces.joined(i + 2)
                || !pieces.joined(i + 3)
                || !pieces.joined(i + 4)) {
            return null;
        }
        boolean more = pieces.joined(i + 5) && (pieces.hyphen(i + 5) || pieces.is(i + 5, "/"));
        int month = pieces.is(i + 1, "/") ? DateParts.month(pieces, i + 2) : 0;
        LocalDate named = month == 0 || more
                ? null
                : CalendarForm.valid(pieces.digits(i + 4, 4, 4), month, pieces.digits(i, 1, 2));
        if (named != null && named.getYear() > 0) {
            return Found.of(i, i + 5, Dated.of(Timex.day(named), Precision.DAY));
        }
        int middle = pieces.digits(i + 2, 1, 2);
        return more || middle < 0 ? null : marked(pieces, i, middle);
    }

    /** 20220121. */
    private static @Nullable Found solid(int i, int digits) {
        int year = digits / 10000;
        LocalDate date = year < 1900 || year > 2099 ? null : CalendarForm.valid(year, digits / 100 % 100, digits % 100);
        return date == null ? null : Found.of(i, i + 1, Dated.of(Timex.day(date), Precision.DAY));
    }

    private static @Nullable Found marked(DatePieces pieces, int i, int middle) {
        int year = pieces.digits(i, 4, 4);
        if (year > 0) {
            LocalDate date = CalendarForm.valid(year, middle, pieces.digits(i + 4, 1, 2));
            return date == null ? null : Found.of(i, i + 5, Dated.of(Timex.day(date), Precision.DAY));
        }
        boolean slash = pieces.is(i + 1, "/");
        return found(i, i + 5, pieces.digits(i, 1, 2), middle, pieces.digits(i + 4, 4, 4), slash);
    }

    private static @Nullable Found pointed(DatePieces pieces, int i) {
        String[] parts = pieces.written(i).split("\\.");
        boolean date = parts.length == 3
                && parts[0].length() <= 2
                && parts[1].length() <= 2
                && parts[2].length() == 4
                && pieces.written(i).indexOf(',') < 0
                && pieces.written(i).chars().allMatch(c -> c < 128);
        return date
                ? found(
                        i,
                        i + 1,
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        false)
                : null;
    }

    /** Day before month as in most of the world, unless only the American order makes a date or lands near the article. */
    private static @Nullable Found found(int from, int to, int one, int two, int year, boolean slash) {
        LocalDate european = CalendarForm.valid(year, two, one);
        LocalDate american = CalendarForm.valid(year, one, two);
        if (year < 0 || european == null && american == null) {
            return null;
        }
        return new Found(from, to, scene -> {
            LocalDate reference = scene.reference();
            boolean nearer = european == null
                    || american != null
                            && reference != null
                            && slash
                            && away(american, reference) < away(european, reference);
            LocalDate date = nearer ? american : european;
            return date == null ? null : Dated.of(Timex.day(date), Precision.DAY);
        });
    }

    private static long away(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
