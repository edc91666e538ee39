package org.crossread.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * Finds work that waits in the records and that nobody takes up: its message was lost, or came while the records could not be reached. What
 * is seen waiting for the first time is given a while; what still waits then is due. Of several nodes each finds other work.
 */
@ApplicationScoped
public class Overdue {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What was sent again may stand in a long queue. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final int AT_ONCE = 500;

    private final Clock clock;

    Overdue(Clock clock) {
        this.clock = clock;
    }

    /** What may be due, and how the records tell that it waits. */
    public enum Kind {
        ARTICLES("article", "state in ('IMPORTED', 'READ')"),
        STORIES("story", "analysis in ('PENDING', 'RUNNING')"),
        DELIVERIES("delivery", "state in ('OPENING', 'CHECKING', 'RUNNING')");

        private final String table;
        private final String waits;

        Kind(String table, String waits) {
            this.table = table;
            this.waits = waits;
        }
    }

    /** The numbers of what is due now; asked again, it is not told for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> of(Kind kind) {
        Instant now = clock.instant();
        List<Long> due = held(kind, "due_at <= ?1").setParameter(1, now).getResultList();
        put(kind, due, now.plus(AGAIN));
        put(kind, held(kind, "due_at is null").getResultList(), now.plus(PATIENCE));
        return due;
    }

    private static TypedQuery<Long> held(Kind kind, String when) {
        return Article.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from %s where %s and %s order by id limit %d for update skip locked"
                                .formatted(kind.table, kind.waits, when, AT_ONCE),
                        Long.class);
    }

    private static void put(Kind kind, List<Long> ids, Instant at) {
        if (!ids.isEmpty()) {
            Article.getEntityManager()
                    .createNativeQuery("update %s set due_at = ?1 where id in (?2)".formatted(kind.table))
                    .setParameter(1, at)
                    .setParameter(2, ids)
                    .executeUpdate();
        }
    }
}
