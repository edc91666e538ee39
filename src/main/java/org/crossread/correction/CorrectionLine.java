package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.crossread.conflict.Conflict;

/**
 * A correction as one line of a list.
 *
 * @param replacement an empty string where the words are deleted
 * @param decidedBy an empty string while nobody has decided
 */
@TemplateData
public record CorrectionLine(
        long id,
        long article,
        String source,
        String title,
        String wrong,
        String replacement,
        Grade grade,
        Correction.State state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        String question) {

    static CorrectionLine of(Correction correction) {
        Conflict conflict = correction.conflict;
        return new CorrectionLine(
                correction.id,
                correction.passage.article.id,
                correction.passage.article.name(),
                correction.passage.article.title,
                correction.passage.text,
                correction.replacement,
                correction.grade,
                correction.state,
                correction.proposedBy.name,
                correction.proposedAt,
                correction.decidedBy == null ? "" : correction.decidedBy.name,
                conflict == null ? "" : conflict.question);
    }

    /** How far it has come, in words. */
    static String words(Correction.State state) {
        return switch (state) {
            case PROPOSED -> "awaits an editor";
            case RETURNED -> "returned";
            case APPROVED -> "approved";
            case PUBLISHED -> "published";
        };
    }

    public String stateWords() {
        return words(state);
    }

    public String tone() {
        return switch (state) {
            case PROPOSED -> "open";
            case RETURNED -> "problem";
            case APPROVED, PUBLISHED -> "done";
        };
    }

    public String icon() {
        return state == Correction.State.RETURNED ? "returned" : tone();
    }
}
