package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Words that point at the present, the past or the future and at no day: now, recently, soon. Read, and never compared. */
final class VagueForm implements DateForm {
    private static final Set<String> NOUNS = Words.list("future past");
    private static final Set<String> LEADS = Words.list("in into for of from about near");
    private static final Set<String> FOLLOWING = Words.list("the in on at by to and or that for an a");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        if (pieces.is(i, "in") && pieces.is(i + 1, "future") && !pieces.isWord(i + 2)) {
            return found(i + 1, i + 2, "future");
        }
        String part = pieces.is(i, "in") && pieces.is(i + 1, "the") ? DayForm.part(pieces, i + 2) : "";
        String edged = pieces.is(i, Kind.EDGE) ? DayForm.part(pieces, i + 1) : "";
        if (!edged.isEmpty() && !pieces.isWord(i + 2) && !pieces.isNumber(i + 2)) {
            return new Found(i, i + 2, scene -> new Dated(scene.dayNamed() + edged, Precision.TIME, null, true));
        }
        if (!part.isEmpty() && !pieces.isWord(i + 3)) {
            return new Found(i, i + 3, scene -> new Dated(scene.dayNamed() + part, Precision.TIME, null, true));
        }
        if (pieces.is(i, "the") && pieces.is(i + 1, NOUNS)) {
            return LEADS.contains(pieces.lower(i - 1)) && ends(pieces, i + 2)
                    ? found(i, i + 2, pieces.lower(i + 1))
                    : null;
        }
        boolean word = pieces.is(i, Kind.VAGUE)
                && !pieces.is(i, NOUNS)
                && !pieces.lower(i - 1).equals("as");
        return word ? found(i, i + 1, pieces.word(i).text()) : null;
    }

    /** "the past 20 months", "the past several months" and "the future of the town" go on. */
    private static boolean ends(DatePieces pieces, int i) {
        boolean counted = pieces.isNumber(i)
                || pieces.is(i, Kind.NUMBER, Kind.UNIT)
                || pieces.is(i, Kind.SEASON, Kind.LINK) && !pieces.is(i, FOLLOWING);
        return !counted && !pieces.is(i, "of");
    }

    private static @Nullable Found found(int from, int to, String word) {
        String reference = switch (word) {
            case "now", "nowadays", "currently", "presently" -> "PRESENT_REF";
            case "recently", "lately", "past", "previously" -> "PAST_REF";
            case "soon", "future" -> "FUTURE_REF";
            default -> "";
        };
        return reference.isEmpty() ? null : Found.of(from, to, Dated.vaguely(reference));
    }
}
