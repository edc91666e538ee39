package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.text.Prose;

/**
 * The words of a correction notice, after the Reuters Handbook of Journalism and the AP Statement of News Values: it is called a
 * correction, bears its day, names the paragraph, what was wrong and what is right, and does not play it down.
 *
 * @param label what kind of correction it is, and of which day
 * @param body what was wrong and what is right, in sentences
 */
@TemplateData
public record Notice(String label, String body) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The notice as it would be published at this moment: as people wrote it, or else as the correction says. */
    public static Notice of(Correction correction, Instant now) {
        String own = correction.notice;
        String body = own != null
                ? own
                : body(correction.passage, correction.replacement, correction.reason, correction.grade);
        return new Notice(
                label(correction.grade, LocalDate.ofInstant(now, ZoneOffset.UTC)), about(correction.passage) + body);
    }

    public String words() {
        return label + " " + body;
    }

    static String label(Grade grade, LocalDate day) {
        String kind = switch (grade) {
            case CORRECTED -> "Correction";
            case REFILE -> "Correction (refile)";
            case WITHDRAWN -> "Correction (story withdrawn)";
        };
        return kind + ", " + DAY.format(day) + ":";
    }

    /** {@code Harbour Post, “More dead after the accident” (2 May 2021). }: part of every notice, whoever writes the rest. */
    static String about(Passage passage) {
        Article article = passage.article;
        String source = article.source == null ? "" : article.source.name + ", ";
        String day = article.published == null ? "" : " (" + DAY.format(article.published) + ")";
        return source + "“" + article.title + "”" + day + ". ";
    }

    /** What was wrong and what is right: as the notice says it while nobody has written it otherwise. */
    static String body(Passage passage, String replacement, String reason, Grade grade) {
        Shortened words = Shortened.of(passage.text, replacement);
        String wrong = "Paragraph " + paragraph(passage) + " said “" + words.wrong() + "”.";
        return wrong + right(words.right(), grade) + because(reason);
    }

    private static String right(String right, Grade grade) {
        if (grade == Grade.WITHDRAWN) {
            return " The story is withdrawn.";
        }
        return right.isEmpty() ? " These words are deleted." : " It should say “" + right + "”.";
    }

    /** A reason in words that a notice may not bear stays on the desk. */
    private static String because(String reason) {
        return reason.isBlank() || Proofreading.forbidden(reason).isPresent() ? "" : " Reason: " + sentence(reason);
    }

    /** From 1, as people count. */
    public static int paragraph(Passage passage) {
        return passage.article
                .version(passage.version)
                .map(version ->
                        Prose.of(version.content()).sentenceAt(passage.start).paragraph() + 1)
                .orElseThrow(() -> new IllegalStateException("A correction of a version that is not there."));
    }

    private static String sentence(String reason) {
        String trimmed = reason.strip();
        return trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith("?") || trimmed.endsWith("”")
                ? trimmed
                : trimmed + ".";
    }
}
