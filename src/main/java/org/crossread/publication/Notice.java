package org.crossread.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.correction.Correction;
import org.crossread.correction.Grade;
import org.crossread.text.Prose;

/**
 * The words of a correction notice, after the Reuters Handbook of Journalism and the AP Statement of News Values: it is called a
 * correction, names the paragraph, what was wrong and what is right, and does not play it down.
 */
public record Notice(String words) {
    private static final Pattern DOWNPLAYED =
            Pattern.compile("\\b(recast|fixe|clarifie|change|tweak|update)(s|d)\\b", Pattern.CASE_INSENSITIVE);

    public static Notice of(Correction correction) {
        Passage passage = correction.passage;
        Article article = passage.article;
        return new Notice(label(correction.grade) + about(article) + " " + what(correction) + " Reason: "
                + sentence(correction.reason));
    }

    /** A word of the notice that plays the error down, where there is one: editors are warned of it. */
    public Optional<String> downplays() {
        Matcher matcher = DOWNPLAYED.matcher(words);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String label(Grade grade) {
        return switch (grade) {
            case CORRECTED -> "Correction: ";
            case REFILE -> "Correction (refile): ";
            case WITHDRAWN -> "Correction (story withdrawn): ";
        };
    }

    private static String about(Article article) {
        String source = article.source == null ? "" : article.source.name + ", ";
        String day = article.published == null ? "" : " (" + article.published + ")";
        return source + "“" + article.title + "”" + day + ".";
    }

    private static String what(Correction correction) {
        String where = "Paragraph " + paragraph(correction.passage);
        String wrong = " said “" + correction.passage.text.strip() + "”";
        String right = correction.replacement;
        return where + wrong + (right.isEmpty() ? ". These words are deleted." : ". It should say “" + right + "”.");
    }

    /** From 1, as people count. */
    static int paragraph(Passage passage) {
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
