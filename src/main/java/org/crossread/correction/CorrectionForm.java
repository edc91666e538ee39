package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A correction as typed.
 *
 * @param conflict an id, or an empty string
 * @param grade a class in capitals, or an empty string for the usual one
 * @param notice what was wrong and what is right in the proposer's own words, or an empty string
 * @param version of the article's text that the passage is in
 * @param revision of the correction that is edited; 0 for a new one
 */
@TemplateData
public record CorrectionForm(
        long article,
        int start,
        int end,
        String conflict,
        String replacement,
        String reason,
        String evidence,
        String grade,
        String notice,
        int version,
        int revision,
        List<Problem> problems) {

    static CorrectionForm of(Correction correction) {
        return new CorrectionForm(
                correction.passage.article.id,
                correction.passage.start,
                correction.passage.end,
                correction.conflict == null ? "" : String.valueOf(correction.conflict.id),
                correction.replacement,
                correction.reason,
                correction.evidence,
                correction.grade.name(),
                correction.notice == null ? "" : correction.notice,
                correction.passage.version,
                correction.revision,
                List.of());
    }

    /** The same with what is wrong with it. */
    CorrectionForm wrong(Problem problem) {
        return with(grade, notice, revision, List.of(problem));
    }

    /** The same on top of what others have changed meanwhile. */
    CorrectionForm on(Correction now) {
        return with(grade, notice, now.revision, problems);
    }

    /** The same with the notice to be written by hand. */
    CorrectionForm noting(String notice) {
        return with(grade, notice, revision, problems);
    }

    private CorrectionForm with(String grade, String notice, int revision, List<Problem> problems) {
        return new CorrectionForm(
                article,
                start,
                end,
                conflict,
                replacement,
                reason,
                evidence,
                grade,
                notice,
                version,
                revision,
                problems);
    }

    /** The same passage with other words. */
    CorrectionForm typed(String replacement, String reason, String evidence) {
        return new CorrectionForm(
                article,
                start,
                end,
                conflict,
                replacement,
                reason,
                evidence,
                grade,
                notice,
                version,
                revision,
                problems);
    }

    /** The same passage in another class, with another notice. */
    CorrectionForm typed(String grade, String notice, int revision) {
        return with(grade, notice, revision, List.of());
    }

    Proposal proposal() {
        return new Proposal(
                article, start, end, replacement, reason, conflictId(), evidence, Grade.chosen(grade), notice, version);
    }

    private @Nullable Long conflictId() {
        return conflict.matches("\\d{1,18}") ? Long.valueOf(conflict) : null;
    }

    public List<Grade> grades() {
        return List.of(Grade.values());
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
