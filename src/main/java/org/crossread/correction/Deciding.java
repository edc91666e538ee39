package org.crossread.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Inbox;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** Takes the decisions of editors on corrections: never on their own words, and only one decision on each. */
@ApplicationScoped
public class Deciding {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Audit audit;
    private final Inbox inbox;
    private final Event<CorrectionApproved> approved;
    private final Event<CorrectionReturned> returned;

    Deciding(
            Clock clock,
            Audit audit,
            Inbox inbox,
            Event<CorrectionApproved> approved,
            Event<CorrectionReturned> returned) {
        this.returned = returned;
        this.clock = clock;
        this.audit = audit;
        this.inbox = inbox;
        this.approved = approved;
    }

    /**
     * Approves a correction, and publishes it in the same breath.
     *
     * @param revision the revision that the editor saw; null for whichever waits now
     */
    @Transactional
    public Correction approve(long id, @Nullable Integer revision, @Nullable String note, Person by) {
        return approve(id, new Approval(revision, note, null, false), by);
    }

    /** The same in the class that the editor chose. */
    @Transactional
    public Correction approve(long id, Approval approval, Person by) {
        Correction correction = waiting(id, approval.revision(), by);
        String note = Field.note("note", approval.note(), 4000);
        refuseUngrounded(correction, approval, note);
        if (approval.grade() != null) {
            correction.grade = approval.grade();
        }
        decide(correction, Correction.State.APPROVED, note, by);
        audit.record(by, "approved", correction, correction.decisionNote);
        tell(correction, by, " approved your correction of “");
        if (correction.conflict != null) {
            correction.conflict.state = Conflict.State.CORRECTED;
        }
        approved.fire(new CorrectionApproved(correction, by));
        return correction;
    }

    /** Returns a correction to its proposer. */
    @Transactional
    public Correction giveBack(long id, @Nullable Integer revision, @Nullable String reason, Person by) {
        Correction correction = waiting(id, revision, by);
        String needed = Field.needed("reason", reason, 4000, "Say what the proposer should change.");
        decide(correction, Correction.State.RETURNED, needed, by);
        audit.record(by, "returned", correction, needed);
        tell(correction, by, " returned your correction of “");
        returned.fire(new CorrectionReturned(correction));
        return correction;
    }

    private void tell(Correction correction, Person by, String what) {
        String sentence = by.name + what + correction.passage.text + "”";
        inbox.tell(correction.proposedBy, by, sentence, "/corrections/" + correction.id);
    }

    private static void refuseUngrounded(Correction correction, Approval approval, String note) {
        if (approval.grounded() && note.isEmpty() && Grounds.of(correction).isNone()) {
            throw Refusal.invalid(
                    "note",
                    "Nothing is named that this correction rests on. Say in the note what you have seen, or return it and ask"
                            + " for evidence.");
        }
    }

    private void decide(Correction correction, Correction.State state, String note, Person by) {
        correction.decide(state, note, by, clock.instant());
        correction.flush();
    }

    private static Correction waiting(long id, @Nullable Integer revision, Person by) {
        refuseUnlessEditor(by);
        Correction correction = find(id);
        admit(correction, revision, by);
        return correction;
    }

    /** Refuses a decision that may not be: by no editor, on one's own words, on what is decided, on what has changed since it was read. */
    static void admit(Correction correction, @Nullable Integer revision, Person by) {
        refuseUnlessEditor(by);
        if (correction.isOwn(by)) {
            throw Refusal.forbidden("You proposed or edited this correction: somebody else must decide on it.");
        }
        if (!correction.waits()) {
            throw late(correction);
        }
        if (revision != null) {
            refuseStale(correction, revision);
        }
    }

    private static void refuseUnlessEditor(Person by) {
        if (!by.may(Role.EDITOR)) {
            throw Refusal.forbidden("Only editors decide on corrections.");
        }
    }

    /** The correction, its row locked until the transaction ends: of two who decide at once, the second sees what the first decided. */
    static Correction find(long id) {
        Correction.getEntityManager()
                .createNativeQuery("select id from correction where id = ?1 for update", Long.class)
                .setParameter(1, id)
                .getResultList();
        return Correction.<Correction>findByIdOptional(id).orElseThrow(() -> Refusal.missing("correction", id));
    }

    static void refuseStale(Correction correction, int revision) {
        if (correction.revision != revision) {
            throw Refusal.conflict("Somebody has changed this correction since you opened it. Read it again.");
        }
    }

    private static Refusal late(Correction correction) {
        Person by = correction.decidedBy;
        String who = by == null || correction.decidedAt == null
                ? ""
                : " by " + by.name + " on " + MINUTE.format(correction.decidedAt);
        String what = correction.state == Correction.State.RETURNED ? "returned" : "approved and published";
        return Refusal.conflict("This correction was already " + what + who + ".");
    }
}
