package org.crossread.check.date;

import java.time.LocalDate;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Seasons of the northern half of the world: spring 2021, last summer, in the autumn. */
final class SeasonForm implements DateForm {
    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        int at = DateParts.afterEdge(pieces, i);
        boolean part = at > i;
        Shift picked = Shift.at(pieces, at);
        at = picked == null ? at : picked.end();
        if (!pieces.is(at, Kind.SEASON)) {
            return null;
        }
        String name = pieces.word(at).text();
        String season = season(name);
        Part year = DateParts.year(pieces, pieces.is(at + 1, "of") ? at + 2 : at + 1);
        if (year != null) {
            return Found.of(i, year.end(), Dated.of(Timex.year(year.value()) + "-" + season, Precision.SEASON));
        }
        boolean led = part || in(pieces, i - 1) || pieces.is(i - 1, "the") && in(pieces, i - 2);
        Shift shift = picked == null ? Shift.NONE : picked;
        boolean unclear = picked == null ? !led || name.equals("fall") : picked.told() || picked.is("recent");
        return unclear || pieces.is(i - 1, Kind.EACH)
                ? null
                : new Found(i, at + 1, scene -> Dated.of(timex(scene, season, shift), Precision.SEASON));
    }

    private static boolean in(DatePieces pieces, int i) {
        return pieces.is(i, "in") || pieces.is(i, "during");
    }

    private static String season(String name) {
        return switch (name) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    private static String timex(DateScene scene, String season, Shift shift) {
        LocalDate today = scene.reference();
        return today == null ? "XXXX-" + season : Timex.year(year(today, season, shift, scene.tense())) + "-" + season;
    }

    private static int year(LocalDate today, String season, Shift shift, Tense tense) {
        int first = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int step = shift.step();
        int year = today.getYear();
        boolean notYet = first > today.getMonthValue();
        if (step < 0 || shift == Shift.NONE && tense == Tense.PAST) {
            return notYet || step < 0 && today.getMonthValue() < first + 3 ? year - 1 : year;
        }
        if (step > 0) {
            return notYet ? year : year + 1;
        }
        return season.equals("WI") && today.getMonthValue() <= 3 ? year - 1 : year;
    }
}
