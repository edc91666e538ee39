package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.crossread.story.Story;

/** Keeps what analyses find: the groups of a story, its conflicts, and the slips of its articles. */
@ApplicationScoped
class Ledger {
    private final GroupLedger groups;
    private final ConflictLedger conflicts;
    private final SlipLedger slips;
    private final Event<StoryCompared> compared;

    Ledger(GroupLedger groups, ConflictLedger conflicts, SlipLedger slips, Event<StoryCompared> compared) {
        this.compared = compared;
        this.groups = groups;
        this.conflicts = conflicts;
        this.slips = slips;
    }

    /**
     * What is asked of the records meanwhile concerns nothing that is not written yet, so the many rows of a story are looked through for
     * changes at the end, not before every question; and what is written is let go, so that nobody looks it through again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Story story, Collation collation, Passages passages) {
        EntityManager records = Story.getEntityManager();
        FlushModeType before = records.getFlushMode();
        records.setFlushMode(FlushModeType.COMMIT);
        try {
            GroupLedger.Entered entered = groups.enter(story, collation.groups(), passages);
            List<Conflict> written = conflicts.enter(story, collation, entered, passages);
            groups.strike(entered);
            slips.enter(story, collation, passages);
            records.flush();
            written.forEach(records::detach);
        } finally {
            records.setFlushMode(before);
        }
        compared.fire(new StoryCompared(story));
    }
}
