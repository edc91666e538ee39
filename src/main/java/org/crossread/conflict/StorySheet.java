package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.conflict.Sheet.Cell;
import org.crossread.conflict.Sheet.Column;
import org.crossread.conflict.Sheet.Entry;
import org.crossread.conflict.Sheet.Row;
import org.crossread.group.GroupedStatement;
import org.crossread.group.StatementGroup;
import org.crossread.story.Story;
import org.crossread.web.Words;

/** Lays out what is stored of a story's comparison. */
class StorySheet {
    private final Story story;
    private final List<Column> columns;
    private final Set<String> found = new HashSet<>();

    StorySheet(Story story, List<ArticleSlip> slips) {
        this.story = story;
        Map<Long, Long> counts =
                slips.stream().collect(Collectors.groupingBy(slip -> slip.passage.article.id, Collectors.counting()));
        this.columns = story.articles().stream()
                .map(article ->
                        column(article, counts.getOrDefault(article.id, 0L).intValue()))
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    Sheet sheet() {
        List<Row> conflicts = rows(Conflict.Kind.CONFLICT);
        List<Row> compatible = rows(Conflict.Kind.COMPATIBLE);
        List<Row> variants = rows(Conflict.Kind.VARIANT);
        return new Sheet(columns, conflicts, compatible, variants, agreed());
    }

    private Column column(Article article, int slips) {
        boolean inferred = article.published == null && story.day != null;
        String day = article.published != null
                ? Words.inWords(article.published)
                : story.day != null ? Words.inWords(story.day) + ", inferred" : "no date";
        return new Column(
                String.valueOf(article.id),
                article.name(),
                article.title,
                day,
                inferred,
                "/articles/" + article.id,
                slips);
    }

    private List<Row> rows(Conflict.Kind kind) {
        return Conflict.of(story, kind).stream()
                .filter(conflict -> conflict.state != Conflict.State.GONE)
                .map(this::row)
                .toList();
    }

    private Row row(Conflict conflict) {
        boolean flagged = conflict.kind == Conflict.Kind.CONFLICT;
        Map<String, List<Entry>> entries = new HashMap<>();
        conflict.readings.forEach(reading -> {
            found.add(key(reading.passage));
            entries.computeIfAbsent(article(reading.passage), id -> new ArrayList<>())
                    .add(Entry.of(
                            reading.passage.text,
                            reading.words,
                            reading.attribution,
                            reading.side,
                            href(reading.passage)));
        });
        return new Row(
                "conflict-" + conflict.id,
                conflict.check,
                conflict.question,
                conflict.outcome.word(),
                flagged ? conflict.severity.word() : "",
                flagged ? conflict.state.name().toLowerCase(Locale.ROOT) : "",
                flagged ? Sheet.remarks(conflict.likelihood, conflict.context) : "",
                conflict.why,
                flagged,
                flagged ? "/conflicts/" + conflict.id : "",
                cells(entries));
    }

    /** Groups none of whose statements stands in a finding: everybody says the same. */
    private List<Row> agreed() {
        return StatementGroup.of(story).stream()
                .filter(group -> group.statements.size() > 1)
                .filter(group -> group.statements.stream().noneMatch(s -> found.contains(key(s.passage))))
                .map(this::row)
                .toList();
    }

    private Row row(StatementGroup group) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (GroupedStatement said : group.statements) {
            entries.computeIfAbsent(article(said.passage), id -> new ArrayList<>())
                    .add(Entry.of(said.passage.text, said.words, said.attribution, 0, href(said.passage)));
        }
        return new Row(
                "group-" + group.id,
                group.check,
                group.question,
                "same",
                "",
                "",
                "",
                "",
                false,
                "/stories/" + story.id + "/groups/" + group.id,
                cells(entries));
    }

    private List<Cell> cells(Map<String, List<Entry>> entries) {
        return columns.stream()
                .map(column -> new Cell(column, entries.getOrDefault(column.id(), List.of())))
                .toList();
    }

    private static String article(Passage passage) {
        return String.valueOf(passage.article.id);
    }

    private static String key(Passage passage) {
        return passage.article.id + ":" + passage.start + "-" + passage.end;
    }

    private static String href(Passage passage) {
        return "/articles/" + passage.article.id + "?version=" + passage.version + "#c" + passage.start;
    }
}
