package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/** Words that point at the present, the past or the future and at no day: now, recently, soon. Read, and never compared. */
final class VagueForm implements DateForm {
    private static final Set<String> NOUNS = Set.of("future", "past", "present", "moment");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        if (pieces.is(i, "in") || pieces.is(i, "at") || pieces.is(i, "for")) {
            return null;
        }
        boolean the = pieces.is(i, "the") && pieces.is(i + 1, NOUNS);
        if (the) {
            boolean noun = !pieces.isWord(i + 2) || pieces.is(i + 2, Kind.LINK);
            return noun ? found(i, i + 2, pieces.lower(i + 1)) : null;
        }
        return pieces.is(i, Kind.VAGUE) ? found(i, i + 1, pieces.word(i).text()) : null;
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
