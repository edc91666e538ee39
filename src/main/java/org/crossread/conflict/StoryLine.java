package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.crossread.story.Story;

/**
 * A story as one line of the list.
 *
 * @param open flagged conflicts that nobody has decided
 * @param decided flagged conflicts that somebody has, corrected ones included
 */
@TemplateData
public record StoryLine(
        long id, String title, Story.Analysis analysis, Instant changed, long articles, long open, long decided) {

    private static final String FLAGGED =
            "(select count(c) from Conflict c where c.story = s and c.kind = CONFLICT and c.state %s)";
    private static final String OPEN = FLAGGED.formatted("= OPEN");
    private static final String DECIDED = FLAGGED.formatted("in (DECIDED, CORRECTED)");
    private static final String LINE = "select new org.crossread.conflict.StoryLine(s.id, s.title, s.analysis,"
            + " coalesce(s.analysedAt, s.createdAt), (select count(m) from StoryMember m where m.story = s), "
            + OPEN + ", " + DECIDED + ") ";
    private static final String FROM = "from Story s where ";

    /** Which stories to list. */
    public enum Show {
        ALL("All", "s.id > 0"),
        OPEN("With open conflicts", StoryLine.OPEN + " > 0"),
        DECIDED("All decided", StoryLine.OPEN + " = 0 and " + StoryLine.DECIDED + " > 0"),
        QUIET(
                "Without conflicts",
                "s.analysis = DONE and " + StoryLine.OPEN + " = 0 and " + StoryLine.DECIDED + " = 0"),
        WAITING("Not yet analysed", "s.analysis <> DONE");

        private final String label;
        private final String condition;

        Show(String label, String condition) {
            this.label = label;
            this.condition = condition;
        }

        public String label() {
            return label;
        }

        /** On {@code Story s}. */
        String condition() {
            return condition;
        }

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Show of(String id) {
            return List.of(values()).stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    public boolean isWaiting() {
        return analysis == Story.Analysis.PENDING || analysis == Story.Analysis.RUNNING;
    }

    public boolean isFailed() {
        return analysis == Story.Analysis.FAILED;
    }

    public long flagged() {
        return open + decided;
    }

    static long count(StoryFilter filter) {
        return with(
                        filter,
                        Story.getEntityManager()
                                .createQuery("select count(s) " + FROM + filter.condition(), Long.class))
                .getSingleResult();
    }

    /** One page of the list, latest change first. */
    static List<StoryLine> list(StoryFilter filter, int page, int size) {
        String latest = " order by coalesce(s.analysedAt, s.createdAt) desc, s.id desc";
        return with(
                        filter,
                        Story.getEntityManager()
                                .createQuery(LINE + FROM + filter.condition() + latest, StoryLine.class))
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(StoryFilter filter, TypedQuery<T> query) {
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
