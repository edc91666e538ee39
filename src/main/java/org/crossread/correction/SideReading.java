package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.Excerpt;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.crossread.story.Story;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one article has at the point of a conflict, in its paragraph.
 *
 * @param day in words
 * @param inferred whether the article has no day of its own
 * @param attribution whom the article names as saying so, or an empty string
 * @param value what was read, in words
 * @param propose where a correction of it is proposed; an empty string where its article has moved on
 * @param fate what became of it: the state of its correction, or an empty string
 */
@TemplateData
public record SideReading(
        long article,
        String name,
        String title,
        String day,
        boolean inferred,
        String attribution,
        Excerpt excerpt,
        String value,
        String href,
        String propose,
        String fate) {

    static SideReading of(ConflictReading reading, Excerpt excerpt, Conflict conflict, List<Correction> corrections) {
        Passage passage = reading.passage;
        Article article = passage.article;
        boolean current = passage.version == article.currentVersion;
        return new SideReading(
                article.id,
                article.name(),
                article.title,
                day(article, conflict.story),
                article.published == null,
                reading.attribution == null ? "" : reading.attribution,
                excerpt,
                reading.words,
                "/articles/" + article.id + "?version=" + passage.version + "#c" + passage.start,
                current ? propose(passage, conflict) : "",
                fate(passage, corrections));
    }

    private static String propose(Passage passage, Conflict conflict) {
        return "/corrections/new?article=" + passage.article.id + "&start=" + passage.start + "&end=" + passage.end
                + "&conflict=" + conflict.id;
    }

    private static String fate(Passage passage, List<Correction> corrections) {
        return corrections.stream()
                .filter(c -> c.passage.article.id.equals(passage.article.id))
                .filter(c -> c.passage.span().overlaps(passage.span()))
                .findFirst()
                .map(c -> CorrectionLine.words(c.state))
                .orElse("");
    }

    /** An article's day in words, and whether it is its own. */
    static String day(Article article, @Nullable Story story) {
        if (article.published != null) {
            return Words.inWords(article.published);
        }
        return story != null && story.day != null
                ? "no date of its own, inferred: " + Words.inWords(story.day)
                : "no date";
    }
}
