package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.story.Story;
import org.crossread.story.StoryMember;
import org.crossread.text.Prose;
import org.crossread.web.Mark;
import org.crossread.web.Marked;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article as its page shows it.
 *
 * @param story the story that it belongs to, null for none
 * @param toggles kinds of marks to choose from; empty where nothing is marked
 */
@TemplateData
public record ArticleView(
        Article article,
        ArticleVersion version,
        Marked text,
        @Nullable Story story,
        List<Toggle> toggles,
        List<ArticleVersion> versions,
        List<Correction> corrections) {

    /** A choice of what is marked. */
    @TemplateData
    public record Toggle(String label, String icon, long count, String href, boolean on) {}

    /** The kinds that somebody asked to see: {@code figure,date}, {@code none}; an empty string for all. */
    static ArticleView of(Article article, ArticleVersion version, List<Mark> marks, String show) {
        Set<String> chosen = Stream.of(show.split(",")).map(String::strip).collect(Collectors.toSet());
        List<Mark> shown = marks.stream()
                .filter(mark -> show.isBlank() || chosen.contains(kind(mark)))
                .toList();
        return new ArticleView(
                article,
                version,
                Marked.of("", Prose.of(version.content()), shown),
                StoryMember.storyOf(article).orElse(null),
                toggles(article, version, marks, show),
                ArticleVersion.of(article),
                Correction.of(article));
    }

    private static String kind(Mark mark) {
        return mark.slip() ? "slip" : mark.kind();
    }

    private static List<Toggle> toggles(Article article, ArticleVersion version, List<Mark> marks, String show) {
        if (marks.isEmpty()) {
            return List.of();
        }
        String here = "/articles/" + article.id + "?version=" + version.number;
        Stream<Toggle> kinds =
                marks.stream().map(ArticleView::kind).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(kind -> new Toggle(
                                kind,
                                kind,
                                marks.stream()
                                        .filter(mark -> kind(mark).equals(kind))
                                        .count(),
                                here + "&show=" + kind,
                                show.equals(kind)));
        Toggle all = new Toggle("all", "", marks.size(), here, show.isBlank());
        Toggle none = new Toggle("none", "", 0, here + "&show=none", show.equals("none"));
        return Stream.of(Stream.of(all), kinds, Stream.of(none)).flatMap(s -> s).toList();
    }

    /** Its day in words, and how it is known. */
    public String day() {
        if (article.published != null) {
            return Words.inWords(article.published);
        }
        return story != null && story.day != null ? Words.inWords(story.day) + ", inferred from its story" : "no date";
    }

    public boolean isCurrent() {
        return version.number == article.currentVersion;
    }
}
