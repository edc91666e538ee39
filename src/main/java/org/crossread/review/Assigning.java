package org.crossread.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Inbox;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.conflict.Conflict;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/** Sees to it that two people do not work on one conflict unawares, and that what somebody leaves lying comes back to everybody. */
@ApplicationScoped
public class Assigning {
    /** How long somebody keeps a conflict that they took up and do nothing about. */
    static final Duration WORKING = Duration.ofMinutes(30);

    private final Clock clock;
    private final Audit audit;
    private final Inbox inbox;

    Assigning(Clock clock, Audit audit, Inbox inbox) {
        this.clock = clock;
        this.audit = audit;
        this.inbox = inbox;
    }

    /**
     * Takes up the first of these that nobody else works on.
     *
     * @param candidates ids of conflicts
     * @return its id; empty where others were faster with all of them
     */
    public Optional<Long> takeFirst(List<Long> candidates, Person by) {
        return candidates.stream()
                .filter(id -> QuarkusTransaction.requiringNew().call(() -> tryTaking(id, by)))
                .findFirst();
    }

    private boolean tryTaking(long id, Person by) {
        Conflict conflict = locked(id);
        boolean free = conflict.state == Conflict.State.OPEN
                && Assignment.of(conflict).filter(held -> !held.isOf(by)).isEmpty();
        if (free) {
            hold(conflict, by);
        }
        return free;
    }

    /** Takes up a conflict, or goes on with it. */
    @Transactional
    public void take(long id, Person by) {
        refuseUnless(by.may(Role.CHECKER));
        Conflict conflict = locked(id);
        refuseHeld(conflict, by);
        hold(conflict, by);
    }

    /** Takes up a conflict that somebody else works on; they are told. */
    @Transactional
    public void takeOver(long id, Person by) {
        refuseUnless(by.may(Role.CHECKER));
        Conflict conflict = locked(id);
        Assignment.of(conflict)
                .ifPresent(held -> inbox.tell(
                        held.person,
                        by,
                        by.name + " took over from you: " + conflict.question,
                        "/conflicts/" + conflict.id));
        hold(conflict, by);
    }

    /** Gives a conflict to somebody until it is decided. */
    @Transactional
    public void assign(long id, String name, Person by) {
        refuseUnless(by.may(Role.EDITOR));
        Person to = Person.named(name)
                .filter(person -> person.may(Role.CHECKER))
                .orElseThrow(() -> Refusal.invalid("person", "Choose somebody who decides conflicts."));
        Conflict conflict = locked(id);
        Assignment assignment = put(conflict, to, by);
        assignment.endsAt = null;
        audit.record(by, "assigned", conflict, to.name);
        inbox.tell(to, by, by.name + " assigned you: " + conflict.question, "/conflicts/" + conflict.id);
    }

    /** Gives a conflict back to everybody: one's own, or as an editor anybody's. */
    @Transactional
    public void release(long id, Person by) {
        Conflict conflict = locked(id);
        Optional<Assignment> held = Assignment.of(conflict);
        refuseUnless(held.isEmpty() || held.get().isOf(by) || by.may(Role.EDITOR));
        held.ifPresent(assignment -> {
            audit.record(by, "released", conflict, assignment.person.name);
            assignment.delete();
        });
    }

    /**
     * Whether somebody else works on it.
     *
     * @throws Refusal where so, saying who and until when
     */
    public static void refuseHeld(Conflict conflict, Person by) {
        Assignment.of(conflict).filter(held -> !held.isOf(by)).ifPresent(held -> {
            throw Refusal.conflict(held.person.name + " is working on this"
                    + (held.endsAt == null ? "" : " until " + Words.inWords(held.endsAt))
                    + ". Take it over first if you want to decide it now.");
        });
    }

    private void hold(Conflict conflict, Person by) {
        Assignment before =
                Assignment.of(conflict).filter(held -> held.isOf(by)).orElse(null);
        if (before != null) {
            before.endsAt = before.endsAt == null ? null : clock.instant().plus(WORKING);
            return;
        }
        put(conflict, by, by).endsAt = clock.instant().plus(WORKING);
        audit.record(by, "took", conflict, "");
    }

    private Assignment put(Conflict conflict, Person to, Person by) {
        @Nullable Assignment known = Assignment.<Assignment>find("conflict", conflict).firstResult();
        Assignment assignment = known == null ? new Assignment() : known;
        assignment.conflict = conflict;
        assignment.person = to;
        assignment.assignedBy = by;
        assignment.assignedAt = clock.instant();
        assignment.persist();
        return assignment;
    }

    /** Of two who reach for it at once, the second waits and sees what the first did. */
    private static Conflict locked(long id) {
        return Conflict.<Conflict>find("id = ?1 and kind = CONFLICT", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("conflict", id));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden("Fact-checkers take up conflicts; only editors assign them to others.");
        }
    }
}
