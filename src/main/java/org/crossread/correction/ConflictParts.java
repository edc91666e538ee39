package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.group.GroupedStatement;
import org.crossread.group.Reasons;
import org.crossread.group.StatementGroup;
import org.crossread.review.VerdictForm;
import org.crossread.web.Page;
import org.crossread.web.Written;
import org.crossread.web.language.Language;
import org.jspecify.annotations.Nullable;

/** What stands on the pages of many conflicts alike, kept as it was written. */
@Singleton
class ConflictParts {
    private final Written written;
    private final Page page;

    ConflictParts(Written written, Page page) {
        this.written = written;
        this.page = page;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance conflictDecisions(VerdictForm form);

        static native TemplateInstance conflictFields(VerdictForm form);

        static native TemplateInstance conflictKeys();

        static native TemplateInstance conflictRemark(ConflictPages.Remark remark);

        static native TemplateInstance conflictTies(StatementGroup group);
    }

    /** All that the list of decisions shows. */
    private record Decisions(Language language, String chosen) {}

    /** All that the fields beside a verdict show. */
    private record Fields(Language language, String note, String noNote, String evidence, String noEvidence) {}

    /** All that the field for a note to colleagues shows. */
    private record Remarks(Language language, ConflictPages.Remark remark) {}

    /** All that the list of keys shows. */
    private record Keys(Language language) {}

    /** All that the reasons for a group show. */
    private record Ties(Language language, List<Said> statements, List<Reasons.Tie> ties) {}

    private record Said(String words, String article) {
        static Said of(GroupedStatement statement) {
            Article article = statement.passage.article;
            return new Said(statement.passage.text, article.name());
        }
    }

    /**
     * As the page has them.
     *
     * @param ties why the statements stand side by side, empty where there is no group
     */
    @TemplateData
    public record Kept(RawString decisions, RawString fields, RawString remark, RawString keys, RawString ties) {}

    Kept of(ConflictView view, VerdictForm form, ConflictPages.Remark remark) {
        Language language = page.getLanguage();
        return new Kept(
                written.once(new Decisions(language, form.verdict()), () -> Templates.conflictDecisions(form)),
                fields(form, language),
                written.once(new Remarks(language, remark), () -> Templates.conflictRemark(remark)),
                written.once(new Keys(language), Templates::conflictKeys),
                ties(view.group(), language));
    }

    private RawString fields(VerdictForm form, Language language) {
        Fields fields = new Fields(language, form.note(), form.error("note"), form.evidence(), form.error("evidence"));
        return written.once(fields, () -> Templates.conflictFields(form));
    }

    private RawString ties(@Nullable StatementGroup group, Language language) {
        if (group == null) {
            return new RawString("");
        }
        List<Said> statements = group.statements.stream().map(Said::of).toList();
        return written.once(new Ties(language, statements, group.reasons.ties()), () -> Templates.conflictTies(group));
    }
}
