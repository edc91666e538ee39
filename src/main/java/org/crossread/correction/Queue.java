package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.conflict.Conflict;
import org.crossread.review.Assignment;
import org.crossread.story.Story;
import org.crossread.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * One page of the queue.
 *
 * @param decided how many that the filter would show in any state are decided, corrected ones included
 * @param waiting how many of them wait for an editor
 * @param emptiness why there are no lines, or an empty string
 * @param just what the person who looks has decided a moment ago, null for nothing
 */
@TemplateData
public record Queue(
        QueueFilter filter,
        List<QueueLine> lines,
        long decided,
        long flagged,
        long waiting,
        String emptiness,
        Choices choices,
        @Nullable JustDecided just,
        List<SavedList> lists,
        Pager pager) {
    private static final int PAGE = 25;

    /**
     * What there is to filter by.
     *
     * @param stories the newest, with the one that is chosen
     */
    @TemplateData
    public record Choices(List<Choice> kinds, List<Choice> stories, List<Choice> sources, List<Choice> holders) {
        private static final int STORIES = 100;

        static Choices now(QueueFilter filter, List<String> kinds) {
            return new Choices(
                    kinds.stream().map(kind -> new Choice(kind, kind)).toList(),
                    stories(filter),
                    // nested, not joined: then a database goes from a source to its articles, and stops at the first
                    // that will do
                    list("select s.id, s.name from Source s where exists (select 1 from Article a where a.source = s"
                            + " and exists (select 1 from ConflictReading r where r.passage.article = a"
                            + " and exists (select 1 from Conflict c where " + QueueFilter.FLAGGED
                            + " and c = r.conflict))) order by s.name, s.id"),
                    working());
        }

        private static List<Choice> stories(QueueFilter filter) {
            List<Choice> stories = new ArrayList<>(list(
                    "select s.id, s.title from Story s where exists (select 1 from Conflict c where "
                            + QueueFilter.FLAGGED + " and c.story = s) order by s.id desc",
                    STORIES));
            if (!filter.story().isEmpty()
                    && stories.stream().noneMatch(choice -> choice.id().equals(filter.story()))) {
                Story.<Story>findByIdOptional(Long.valueOf(filter.story()))
                        .ifPresent(story -> stories.add(new Choice(filter.story(), story.title)));
            }
            stories.sort(Comparator.comparing(Choice::label));
            return stories;
        }

        private static List<Choice> working() {
            List<Choice> holders = new ArrayList<>();
            holders.add(new Choice("me", "Me"));
            holders.add(new Choice("nobody", "Nobody"));
            holders.addAll(list("select distinct a.person.name, a.person.name from Assignment a where "
                    + Assignment.STANDS + " order by 1"));
            return holders;
        }

        private static List<Choice> list(String select) {
            return list(select, Integer.MAX_VALUE);
        }

        private static List<Choice> list(String select, int most) {
            return Conflict.getEntityManager()
                    .createQuery(select, Object[].class)
                    .setMaxResults(most)
                    .getResultStream()
                    .map(row -> new Choice(String.valueOf(row[0]), String.valueOf(row[1])))
                    .toList();
        }
    }

    /** Something to filter by. */
    @TemplateData
    public record Choice(String id, String label) {}

    static Queue of(QueueFilter filter, List<String> kinds, int page, String after, Person by, UriInfo here) {
        Map<Conflict.State, Long> counts = filter.counts();
        long flagged = filter.showing(QueueFilter.Show.ALL).count(counts);
        long total = filter.count(counts);
        int shown = Pager.number(page, PAGE, total);
        long decided = filter.showing(QueueFilter.Show.DECIDED).count(counts)
                + filter.showing(QueueFilter.Show.CORRECTED).count(counts);
        return new Queue(
                filter,
                QueueLine.list(filter, shown, PAGE),
                decided,
                flagged,
                filter.showing(QueueFilter.Show.WAITING).count(),
                total > 0 ? "" : emptiness(filter, flagged),
                Choices.now(filter, kinds),
                JustDecided.of(after, by),
                SavedList.of(by),
                Pager.of(here, shown, PAGE, total));
    }

    private static String emptiness(QueueFilter filter, long flagged) {
        if (flagged > 0 && filter.show() == QueueFilter.Show.OPEN) {
            return "all-decided";
        }
        if (flagged > 0 || filter.isNarrow()) {
            return "no-match";
        }
        return Article.count() == 0 ? "nothing-imported" : "nothing-flagged";
    }
}
