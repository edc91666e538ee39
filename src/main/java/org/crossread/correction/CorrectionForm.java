package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.crossread.Refusal;
import org.crossread.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A correction as typed.
 *
 * @param conflict an id, or an empty string
 * @param grade a class in capitals, or an empty string for the usual one
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
                correction.revision,
                List.of());
    }

    /** The same with what is wrong with it. */
    CorrectionForm wrong(Problem problem) {
        return new CorrectionForm(
                article, start, end, conflict, replacement, reason, evidence, grade, revision, List.of(problem));
    }

    /** The same on top of what others have changed meanwhile. */
    CorrectionForm on(Correction now) {
        return new CorrectionForm(
                article, start, end, conflict, replacement, reason, evidence, grade, now.revision, problems);
    }

    /** The same passage with other words. */
    CorrectionForm typed(String replacement, String reason, String evidence, String grade, int revision) {
        return new CorrectionForm(
                article, start, end, conflict, replacement, reason, evidence, grade, revision, List.of());
    }

    Proposal proposal() {
        return new Proposal(article, start, end, replacement, reason, conflictId(), evidence, chosen());
    }

    private @Nullable Long conflictId() {
        return conflict.matches("\\d{1,18}") ? Long.valueOf(conflict) : null;
    }

    private @Nullable Grade chosen() {
        if (grade.isBlank()) {
            return null;
        }
        return List.of(Grade.values()).stream()
                .filter(g -> g.name().equals(grade.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("grade", "Choose one of the three classes."));
    }

    public List<Grade> grades() {
        return List.of(Grade.values());
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
