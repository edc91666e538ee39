package org.crossread.correction;

import static org.crossread.Together.NUMBERS;

import io.quarkus.qute.TemplateData;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossread.Together;
import org.crossread.article.Article;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.Sheet;
import org.crossread.review.Assignment;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as one line of the queue.
 *
 * @param state in words: open, what was decided, or whom it waits for
 * @param by who decided, or an empty string
 * @param holder who works on it, or an empty string
 */
@TemplateData
public record QueueLine(
        long id,
        String question,
        String kind,
        String outcome,
        String severity,
        String state,
        String tone,
        String by,
        String holder,
        long storyId,
        String story,
        List<Side> sides) {

    /** One side in its own words, with the articles that take it. */
    @TemplateData
    public record Side(int number, String letter, String words, int articles, String names) {}

    /** A reading with as much of it as a row shows. */
    record Told(
            long conflict,
            int side,
            String words,
            long article,
            @Nullable String source) {
        /** Those of some conflicts, each conflict's in order. */
        static List<Told> of(Object[] conflicts) {
            return Together.select(
                    "select new org.crossread.correction.QueueLine$Told(r.conflict.id, r.side, r.passage.text, a.id,"
                            + " s.name) from ConflictReading r join r.passage.article a left join a.source s"
                            + " where r.conflict.id in " + NUMBERS + " order by r.position, r.id",
                    Told.class,
                    conflicts);
        }
    }

    public boolean isOpen() {
        return tone.equals("open");
    }

    /** Whether it is open, and nobody but this person works on it. */
    boolean isOpenTo(String person) {
        return isOpen() && (holder.isEmpty() || holder.equals(person));
    }

    /** One page of what a filter chooses, most important first. */
    static List<QueueLine> list(QueueFilter filter, int page, int size) {
        return of(filter.page(page, size));
    }

    static List<QueueLine> of(List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return List.of();
        }
        List<Long> shown = conflicts.stream().map(conflict -> conflict.id).toList();
        Map<Long, List<Told>> told =
                Together.ask(shown, Told::of).stream().collect(Collectors.groupingBy(Told::conflict));
        Map<Long, List<Verdict>> verdicts = Together.ask(
                        shown,
                        ids -> Verdict.<Verdict>list(
                                "conflict.id in " + NUMBERS + " and withdrawnAt is null order by id", ids))
                .stream()
                .collect(Collectors.groupingBy(verdict -> verdict.conflict.id));
        Set<Long> waiting = new HashSet<>(Together.ask(shown, Correction::waitingAmong));
        Map<Long, String> holders = Assignment.holders(conflicts);
        return conflicts.stream()
                .map(c -> of(
                        c,
                        Settlement.of(c, verdicts.getOrDefault(c.id, List.of())),
                        waiting.contains(c.id),
                        holders.getOrDefault(c.id, ""),
                        sides(told.getOrDefault(c.id, List.of()))))
                .toList();
    }

    private static QueueLine of(
            Conflict conflict, Settlement settlement, boolean waits, String holder, List<Side> sides) {
        ConflictState state = ConflictState.of(conflict, settlement, waits);
        return new QueueLine(
                conflict.id,
                conflict.question,
                conflict.check,
                conflict.outcome.word(),
                conflict.severity.word(),
                state.words(),
                state.tone(),
                settlement.verdict().map(verdict -> verdict.decidedBy.name).orElse(""),
                holder,
                conflict.story.id,
                conflict.story.title,
                sides);
    }

    private static List<Side> sides(List<Told> readings) {
        SortedMap<Integer, List<Told>> sides =
                new TreeMap<>(readings.stream().collect(Collectors.groupingBy(Told::side)));
        return sides.values().stream().map(QueueLine::side).toList();
    }

    private static Side side(List<Told> readings) {
        Told first = readings.get(0);
        List<String> names = readings.stream()
                .map(told -> Article.name(told.article(), told.source()))
                .distinct()
                .toList();
        return new Side(
                first.side(), Sheet.letter(first.side()), first.words(), names.size(), String.join(", ", names));
    }
}
