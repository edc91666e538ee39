package org.crossread.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictFoundAgain;
import org.jspecify.annotations.Nullable;

/** Takes the verdicts of fact-checkers. */
@ApplicationScoped
public class Reviewing {
    private final Clock clock;
    private final Audit audit;

    Reviewing(Clock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Decides a conflict. Earlier verdicts stay in its history.
     *
     * @param side the side that is right; null where it is not told
     * @param evidence addresses, one a line
     */
    @Transactional
    public Verdict decide(
            long conflictId,
            Decision decision,
            @Nullable Integer side,
            @Nullable String note,
            @Nullable String evidence,
            Person by) {
        RightSide right = side == null ? RightSide.OPEN : RightSide.ONE;
        return decide(conflictId, new Ruling(decision, right, side, note, evidence), by);
    }

    /** Decides a conflict. Earlier verdicts stay in its history. */
    @Transactional
    public Verdict decide(long conflictId, Ruling ruling, Person by) {
        refuseUnless(by.may(Role.CHECKER));
        Conflict conflict = open(conflictId);
        Integer side = ruling.side();
        if (side != null && !conflict.sides().containsKey(side)) {
            throw Refusal.invalid(
                    "side", "This conflict has the sides " + conflict.sides().keySet() + ", not " + side + ".");
        }
        Verdict verdict = new Verdict();
        verdict.conflict = conflict;
        verdict.decision = ruling.decision();
        verdict.side = side;
        verdict.rightSide = ruling.right();
        verdict.note = Field.note("note", ruling.note(), 4000);
        verdict.evidence = Field.urls("evidence", ruling.evidence());
        verdict.decidedBy = by;
        verdict.decidedAt = clock.instant();
        verdict.persist();
        conflict.handled = true;
        settle(conflict, Optional.of(verdict));
        audit.record(by, "decided", conflict, ruling.decision().word());
        return verdict;
    }

    /** Takes back one's own verdict, as long as it is the one that counts; the one before it, where there is one, counts again. */
    @Transactional
    public Conflict withdraw(long verdictId, Person by) {
        refuseUnless(by.may(Role.CHECKER));
        Verdict verdict =
                Verdict.<Verdict>findByIdOptional(verdictId).orElseThrow(() -> Refusal.missing("verdict", verdictId));
        if (!verdict.decidedBy.id.equals(by.id)) {
            throw Refusal.forbidden("Only " + verdict.decidedBy.name
                    + " can take this verdict back. Decide again if you see it otherwise.");
        }
        Conflict conflict = open(verdict.conflict.id);
        if (Verdict.standing(conflict)
                .filter(standing -> standing.id.equals(verdictId))
                .isEmpty()) {
            throw Refusal.conflict("This verdict no longer counts: there is nothing to take back.");
        }
        verdict.withdrawnAt = clock.instant();
        verdict.flush();
        settle(conflict, Verdict.standing(conflict));
        audit.record(by, "withdrew", conflict, verdict.decision.word());
        return conflict;
    }

    void onReturn(@Observes ConflictFoundAgain found) {
        settle(found.conflict(), Verdict.standing(found.conflict()));
    }

    private static void settle(Conflict conflict, Optional<Verdict> standing) {
        boolean decided = standing.filter(v -> v.decision != Decision.UNDECIDED).isPresent();
        if (conflict.state != Conflict.State.CORRECTED) {
            conflict.state = decided ? Conflict.State.DECIDED : Conflict.State.OPEN;
        }
    }

    private static Conflict open(long id) {
        Conflict conflict = Conflict.<Conflict>findByIdOptional(id).orElseThrow(() -> Refusal.missing("conflict", id));
        if (conflict.kind != Conflict.Kind.CONFLICT) {
            throw Refusal.conflict("This pair was not flagged: there is nothing to decide.");
        }
        if (conflict.state == Conflict.State.GONE) {
            throw Refusal.conflict("The articles have changed: this conflict is gone.");
        }
        return conflict;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden("Only fact-checkers and editors decide conflicts.");
        }
    }
}
