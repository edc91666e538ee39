package org.crossread.correction;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Passage;
import org.crossread.check.Check;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.conflict.ArticleSlip;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.crossread.story.StoryMember;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.crossread.web.Mark;
import org.jspecify.annotations.Nullable;

/** What is to be marked in the text of an article: what the checks read there, what is flagged, and the slips. */
@Singleton
class ArticleMarks {
    private final List<Check<?>> checks;

    ArticleMarks(@All List<Check<?>> checks) {
        this.checks = checks;
    }

    List<Mark> of(Article article, ArticleVersion version) {
        @Nullable LocalDate storyDay =
                StoryMember.storyOf(article).map(story -> story.day).orElse(null);
        Prose prose = Prose.of(version.content());
        Map<String, Mark> marks = new LinkedHashMap<>();
        flagged(article, version).forEach(reading -> flag(marks, reading));
        read(prose, new Context(article.published, storyDay, article.original()))
                .forEach(mark -> marks.putIfAbsent(key(mark.kind(), mark.span()), mark));
        return Stream.concat(marks.values().stream(), slips(article, version)).toList();
    }

    private static List<ConflictReading> flagged(Article article, ArticleVersion version) {
        return ConflictReading.list(
                "from ConflictReading r join fetch r.conflict c where r.passage.article = ?1 and r.passage.version = ?2"
                        + " and c.kind = ?3 and c.state <> ?4 order by c.priority desc, c.id",
                article,
                version.number,
                Conflict.Kind.CONFLICT,
                Conflict.State.GONE);
    }

    private static void flag(Map<String, Mark> marks, ConflictReading reading) {
        Conflict conflict = reading.conflict;
        Passage passage = reading.passage;
        Mark mark = marks.computeIfAbsent(
                key(conflict.check, passage.span()),
                key -> Mark.reading(passage.span(), conflict.check, passage.text, reading.words));
        Mark.Flag flag = new Mark.Flag("/conflicts/" + conflict.id, conflict.question, conflict.outcome.word());
        marks.put(key(conflict.check, passage.span()), mark.flagged(flag));
    }

    private List<Mark> read(Prose prose, Context context) {
        List<Mark> marks = new ArrayList<>();
        for (Check<?> check : checks) {
            marks.addAll(read(check, prose, context));
        }
        return marks;
    }

    private static <V> List<Mark> read(Check<V> check, Prose prose, Context context) {
        return check.read(prose, context).stream()
                .filter(reading -> !reading.quiet())
                .map(reading -> mark(check, reading))
                .toList();
    }

    private static <V> Mark mark(Check<V> check, Reading<V> reading) {
        return Mark.reading(reading.span(), check.id(), reading.text(), check.words(reading.value()));
    }

    private static Stream<Mark> slips(Article article, ArticleVersion version) {
        return ArticleSlip.of(article).stream()
                .filter(slip -> slip.passage.version == version.number && slip.state != ArticleSlip.State.DISMISSED)
                .map(slip -> Mark.slip(
                        slip.passage.span(),
                        slip.check,
                        slip.effect.word(),
                        slip.passage.text,
                        slip.why,
                        slip.repairs));
    }

    private static String key(String kind, Span span) {
        return kind + ":" + span.start() + "-" + span.end();
    }
}
