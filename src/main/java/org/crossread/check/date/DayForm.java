package org.crossread.check.date;

import java.time.LocalDate;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Days told from the article's own: today, yesterday morning, last night, the day before yesterday. */
final class DayForm implements DateForm {
    /** @param shift days from today @param part the part of the day, or empty @param end the piece after */
    private record Told(int shift, String part, int end) {}

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        Told told = told(pieces, i);
        if (told == null) {
            return null;
        }
        String later = told.part.isEmpty() ? part(pieces, told.end) : "";
        String part = later.isEmpty() ? told.part : later;
        return new Found(i, later.isEmpty() ? told.end : told.end + 1, scene -> dated(told.shift, part, scene));
    }

    private static Dated dated(int shift, String part, DateScene scene) {
        LocalDate today = scene.reference();
        String open = shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX";
        return Dated.loosely(today == null ? open : Timex.day(today.plusDays(shift)) + part, Precision.DAY);
    }

    private static @Nullable Told told(DatePieces pieces, int i) {
        if (pieces.is(i, Kind.DAY)) {
            return switch (pieces.word(i).text()) {
                case "yesterday" -> new Told(-1, "", i + 1);
                case "tomorrow" -> new Told(1, "", i + 1);
                case "tonight" -> new Told(0, "TNI", i + 1);
                default -> new Told(0, "", i + 1);
            };
        }
        if (pieces.is(i, "the") && pieces.is(i + 1, "day")) {
            boolean before = pieces.is(i + 2, "before") && pieces.is(i + 3, "yesterday");
            boolean after = pieces.is(i + 2, "after") && pieces.is(i + 3, "tomorrow");
            return before || after ? new Told(before ? -2 : 2, "", i + 4) : null;
        }
        if (pieces.is(i, "in") && pieces.is(i + 1, "the")) {
            return null;
        }
        String part = part(pieces, i + 1);
        if (part.isEmpty() || pieces.word(i + 1).text().endsWith("s")) {
            return null;
        }
        boolean last = pieces.is(i, "last") && part.equals("TNI");
        return last || pieces.is(i, "this") ? new Told(last ? -1 : 0, part, i + 2) : null;
    }

    /** Whether a piece names an evening or a night. */
    static boolean evening(DatePieces pieces, int i) {
        return pieces.is(i, "tonight") || pieces.is(i, "evening") || pieces.is(i, "night");
    }

    /** The part of a day that a piece names, as TIMEX3 has it; empty for none. */
    static String part(DatePieces pieces, int i) {
        if (!pieces.is(i, Kind.DAYPART)) {
            return "";
        }
        return switch (pieces.word(i).text().charAt(0)) {
            case 'm' -> "TMO";
            case 'a' -> "TAF";
            case 'e' -> "TEV";
            default -> "TNI";
        };
    }
}
