package org.crossread.publication.bundle;

import java.time.Instant;
import java.util.List;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.correction.Correction;
import org.crossread.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What people decided: the verdicts on a conflict, latest first, and the corrections.
 *
 * @param conflict null where a correction settles none
 */
record Decisions(@Nullable Disputed conflict, List<Ruled> verdicts, List<Corrected> corrections) {

    /** A place in a text, in code points. */
    record Place(long article, int version, int start, int end, String text) {
        static Place of(Passage passage) {
            return new Place(passage.article.id, passage.version, passage.start, passage.end, passage.text);
        }
    }

    /** A conflict as it was flagged. */
    record Disputed(
            long id, String check, String question, String outcome, String severity, String why, List<Voice> readings) {
        static Disputed of(Conflict conflict) {
            return new Disputed(
                    conflict.id,
                    conflict.check,
                    conflict.question,
                    conflict.outcome.word(),
                    conflict.severity.word(),
                    conflict.why,
                    conflict.readings.stream()
                            .map(reading -> new Voice(Place.of(reading.passage), reading.words, reading.side))
                            .toList());
        }
    }

    /** One reading of a conflict. */
    record Voice(Place place, String value, int side) {}

    /** A verdict. */
    record Ruled(
            String verdict,
            @Nullable Integer side,
            String note,
            String evidence,
            String by,
            String at,
            @Nullable String withdrawn) {
        static Ruled of(Verdict verdict) {
            return new Ruled(
                    verdict.decision.word(),
                    verdict.side,
                    verdict.note,
                    verdict.evidence,
                    verdict.decidedBy.name,
                    verdict.decidedAt.toString(),
                    moment(verdict.withdrawnAt));
        }
    }

    /** A correction with who had a hand in it. */
    record Corrected(
            long id,
            Place place,
            String replacement,
            String reason,
            String evidence,
            String grade,
            String proposedBy,
            String proposedAt,
            String lastEditedBy,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            String decisionNote) {
        static Corrected of(Correction correction) {
            return new Corrected(
                    correction.id,
                    Place.of(correction.passage),
                    correction.replacement,
                    correction.reason,
                    correction.evidence,
                    correction.grade.name(),
                    correction.proposedBy.name,
                    correction.proposedAt.toString(),
                    correction.lastEditedBy.name,
                    correction.decidedBy == null ? null : correction.decidedBy.name,
                    moment(correction.decidedAt),
                    correction.decisionNote);
        }
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    static Decisions of(@Nullable Conflict conflict, List<Correction> corrections) {
        return new Decisions(
                conflict == null ? null : Disputed.of(conflict),
                conflict == null
                        ? List.of()
                        : Verdict.of(conflict).stream().map(Ruled::of).toList(),
                corrections.stream().map(Corrected::of).toList());
    }
}
