package org.crossread.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.group.GroupedStatement;
import org.crossread.group.StatementGroup;
import org.crossread.story.Story;
import org.crossread.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the API writes a story: the comparison of its articles as stored, with the states that people have brought it to. */
@Schema(name = "Story")
public record StoryShape(
        long id,
        String title,

        @Schema(
                description = "How far the comparison is.",
                enumeration = {"PENDING", "RUNNING", "DONE", "FAILED"})
        String state,

        List<Member> articles,
        List<Shape.Group> groups,
        List<Shape.Conflict> conflicts,
        List<Shape.Conflict> compatible,
        List<Shape.Conflict> variants,
        List<Shape.Slip> slips) {

    /** An article of the story. */
    @Schema(name = "StoryArticle")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Member(long id, String source, @Nullable LocalDate published, String title, String state) {
        static Member of(Article article) {
            return new Member(article.id, article.sourceName(), article.published, article.title, article.state.name());
        }
    }

    static StoryShape of(Story story) {
        List<Article> articles = story.articles();
        List<Conflict> conflicts = Conflict.of(story, Conflict.Kind.CONFLICT).stream()
                .filter(conflict -> conflict.state != Conflict.State.GONE)
                .toList();
        return new StoryShape(
                story.id,
                story.title,
                story.analysis.name(),
                articles.stream().map(Member::of).toList(),
                groups(story, conflicts),
                conflicts.stream().map(StoryShape::conflict).toList(),
                kind(story, Conflict.Kind.COMPATIBLE),
                kind(story, Conflict.Kind.VARIANT),
                ArticleSlip.of(story).stream().map(StoryShape::slip).toList());
    }

    private static List<Shape.Conflict> kind(Story story, Conflict.Kind kind) {
        return Conflict.of(story, kind).stream().map(StoryShape::conflict).toList();
    }

    private static List<Shape.Group> groups(Story story, List<Conflict> conflicts) {
        Map<String, Text> texts = new HashMap<>();
        return StatementGroup.of(story).stream()
                .map(group -> new Shape.Group(
                        group.id,
                        state(group, conflicts),
                        group.question,
                        group.statements.stream()
                                .map(statement -> statement(group, statement, texts))
                                .toList()))
                .toList();
    }

    /** OPEN while any of its conflicts is, DECIDED once all are, AGREED where it has none. */
    private static String state(StatementGroup group, List<Conflict> conflicts) {
        List<Conflict> own = conflicts.stream()
                .filter(c -> c.group != null && c.group.id.equals(group.id))
                .toList();
        boolean open = own.stream().anyMatch(conflict -> conflict.state == Conflict.State.OPEN);
        return own.isEmpty() ? "AGREED" : open ? "OPEN" : "DECIDED";
    }

    private static Shape.Statement statement(StatementGroup group, GroupedStatement stored, Map<String, Text> texts) {
        Passage passage = stored.passage;
        Text text = texts.computeIfAbsent(
                passage.article.id + "/" + passage.version,
                key -> passage.article.version(passage.version).orElseThrow().content());
        return new Shape.Statement(
                passage.article.id,
                stored.clauseStart,
                stored.clauseEnd,
                text.cut(stored.clause()),
                List.of(new Shape.Reading(group.check, passage.start, passage.end, passage.text, stored.value)));
    }

    /** A conflict as it stands in the lists of its story. */
    public static Shape.Conflict conflict(Conflict stored) {
        return new Shape.Conflict(
                stored.id,
                stored.state.name(),
                stored.check,
                stored.question,
                stored.outcome.word(),
                stored.severity.word(),
                stored.likelihood.word(),
                stored.context,
                stored.why,
                stored.readings.stream().map(StoryShape::voice).toList());
    }

    private static Shape.Voice voice(ConflictReading stored) {
        Passage passage = stored.passage;
        return new Shape.Voice(
                passage.article.id,
                passage.start,
                passage.end,
                passage.text,
                stored.value,
                stored.attribution,
                stored.side);
    }

    private static Shape.Slip slip(ArticleSlip stored) {
        Passage passage = stored.passage;
        return new Shape.Slip(
                stored.id,
                stored.state.name(),
                passage.article.id,
                stored.check,
                passage.start,
                passage.end,
                passage.text,
                stored.why,
                stored.effect.word(),
                stored.repairs);
    }
}
