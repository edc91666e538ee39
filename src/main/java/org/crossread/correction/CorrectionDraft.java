package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import org.crossread.Refusal;
import org.crossread.article.Article;
import org.crossread.article.Excerpt;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a correction is written.
 *
 * @param id of the correction that is edited; 0 for a new one
 * @param redline what it would change, null until it is asked for
 * @param question of the conflict that it settles, or an empty string
 * @param returned why an editor gave it back, or an empty string
 */
@TemplateData
public record CorrectionDraft(
        long id,
        CorrectionForm form,
        String source,
        String title,
        Excerpt excerpt,
        @Nullable Redline redline,
        String question,
        String kind,
        String returned) {

    /** A draft for a passage of an article's current text. */
    static CorrectionDraft of(CorrectionForm form, boolean preview) {
        Article article = Article.<Article>findByIdOptional(form.article())
                .orElseThrow(() -> Refusal.missing("article", form.article()));
        Text text = article.version().content();
        if (form.start() < 0 || form.end() <= form.start() || form.end() > text.length()) {
            throw Refusal.missing("passage " + form.start() + " to " + form.end() + " in article", form.article());
        }
        Span span = new Span(form.start(), form.end());
        Passage passage = Passage.of(article, article.currentVersion, span, text.cut(span));
        return draft(0, form, passage, preview, conflict(form), "");
    }

    /** A draft of a correction that is there. */
    static CorrectionDraft of(Correction correction, CorrectionForm form, boolean preview) {
        String returned = correction.state == Correction.State.RETURNED ? correction.decisionNote : "";
        return draft(correction.id, form, correction.passage, preview, correction.conflict, returned);
    }

    private static CorrectionDraft draft(
            long id,
            CorrectionForm form,
            Passage passage,
            boolean preview,
            @Nullable Conflict conflict,
            String returned) {
        Excerpt excerpt = Excerpt.of(passage);
        return new CorrectionDraft(
                id,
                form,
                passage.article.name(),
                passage.article.title,
                excerpt,
                preview ? Redline.of(excerpt, form.replacement().strip()) : null,
                conflict == null ? "" : conflict.question,
                conflict == null ? "" : conflict.check,
                returned);
    }

    private static @Nullable Conflict conflict(CorrectionForm form) {
        Long id = form.proposal().conflict();
        return id == null ? null : Conflict.findById(id);
    }

    /** The same with the words that stand there, to be changed. */
    CorrectionDraft prefilled() {
        CorrectionForm filled =
                form.typed(excerpt.words(), form.reason(), form.evidence(), form.grade(), form.revision());
        return new CorrectionDraft(id, filled, source, title, excerpt, redline, question, kind, returned);
    }

    public String heading() {
        return id == 0 ? "Propose a correction" : "Edit the correction";
    }

    /** The class that is chosen, or the usual one of its kind. */
    public String grade() {
        if (!form.grade().isBlank()) {
            return form.grade();
        }
        return (kind.isEmpty() ? Grade.CORRECTED : Grade.of(kind)).name();
    }
}
