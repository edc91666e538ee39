package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
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
 * @param preview null until it is asked for
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
        String returned,
        @Nullable Preview preview) {

    /**
     * The notice as it stands now.
     *
     * @param label what kind of correction it is, and of which day, with the article that it is about
     * @param body what was wrong and what is right
     */
    @TemplateData
    public record Preview(String label, String body, List<Proofreading.Remark> remarks) {}

    /** A draft for a passage of an article's current text. */
    static CorrectionDraft of(CorrectionForm form, @Nullable LocalDate today) {
        Article article = Article.<Article>findByIdOptional(form.article())
                .orElseThrow(() -> Refusal.missing("article", form.article()));
        Text text = article.version(form.version())
                .map(ArticleVersion::content)
                .orElseThrow(() -> Refusal.missing("version " + form.version() + " of article", form.article()));
        if (form.start() < 0 || form.end() <= form.start() || form.end() > text.length()) {
            throw Refusal.missing("passage " + form.start() + " to " + form.end() + " in article", form.article());
        }
        Span span = new Span(form.start(), form.end());
        Passage passage = Passage.of(article, form.version(), span, text.cut(span));
        return draft(0, form, passage, conflict(form), "", today);
    }

    /**
     * A draft of a correction that is there.
     *
     * @param today shows what it would change and the notice of this day; null shows neither
     */
    static CorrectionDraft of(Correction correction, CorrectionForm form, @Nullable LocalDate today) {
        String returned = correction.state == Correction.State.RETURNED ? correction.decisionNote : "";
        return draft(correction.id, form, correction.passage, correction.conflict, returned, today);
    }

    private static CorrectionDraft draft(
            long id,
            CorrectionForm form,
            Passage passage,
            @Nullable Conflict conflict,
            String returned,
            @Nullable LocalDate today) {
        Excerpt excerpt = Excerpt.of(passage);
        return new CorrectionDraft(
                id,
                form,
                passage.article.name(),
                passage.article.title,
                excerpt,
                today == null ? null : Redline.of(excerpt, form.replacement().strip()),
                conflict == null ? "" : conflict.question,
                conflict == null ? "" : conflict.check,
                returned,
                today == null ? null : preview(form, passage, conflict, today));
    }

    private static Preview preview(CorrectionForm form, Passage passage, @Nullable Conflict conflict, LocalDate today) {
        Grade grade = grade(form, conflict);
        String right = form.replacement().strip();
        String body = form.notice().isBlank()
                ? Notice.body(passage, right, form.reason(), grade)
                : form.notice().strip();
        String label = Notice.label(grade, today) + " " + Notice.about(passage);
        return new Preview(
                label.strip(), body, Proofreading.of(body, Shortened.of(passage.text, right), form.reason()));
    }

    private static Grade grade(CorrectionForm form, @Nullable Conflict conflict) {
        return List.of(Grade.values()).stream()
                .filter(grade -> grade.name().equals(form.grade()))
                .findFirst()
                .orElseGet(() -> conflict == null ? Grade.CORRECTED : Grade.of(conflict));
    }

    private static @Nullable Conflict conflict(CorrectionForm form) {
        Long id = form.proposal().conflict();
        return id == null ? null : Conflict.findById(id);
    }

    /** The same with the words that stand there, to be changed. */
    CorrectionDraft prefilled() {
        return with(form.typed(excerpt.words(), form.reason(), form.evidence()));
    }

    /** The same with the notice to be changed by hand. */
    CorrectionDraft noted() {
        return preview == null ? this : with(form.noting(preview.body()));
    }

    private CorrectionDraft with(CorrectionForm other) {
        return new CorrectionDraft(id, other, source, title, excerpt, redline, question, kind, returned, preview);
    }

    public String heading() {
        return id == 0 ? "Propose a correction" : "Edit the correction";
    }

    /** The class that is chosen, or the usual one of its kind. */
    public String grade() {
        return grade(form, conflict(form)).name();
    }
}
