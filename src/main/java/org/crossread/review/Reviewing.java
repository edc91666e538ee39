package org.crossread.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Inbox;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictFoundAgain;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Takes the verdicts of fact-checkers. */
@ApplicationScoped
public class Reviewing {
    private final Clock clock;
    private final Audit audit;
    private final Inbox inbox;
    private final Ranks ranks;
    private final Event<VerdictGiven> given;

    Reviewing(Clock clock, Audit audit, Inbox inbox, Ranks ranks, Event<VerdictGiven> given) {
        this.given = given;
        this.clock = clock;
        this.audit = audit;
        this.inbox = inbox;
        this.ranks = ranks;
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
        Settlement before = Settlement.of(conflict);
        Verdict verdict = new Verdict();
        verdict.conflict = conflict;
        verdict.decision = ruling.decision();
        verdict.side = side;
        verdict.rightSide = ruling.right();
        verdict.note = Field.note("note", ruling.note(), 4000);
        verdict.evidence = Field.urls("evidence", ruling.evidence());
        verdict.decidedBy = by;
        verdict.decidedAt = clock.instant();
        verdict.settles = before.split() && by.may(Role.EDITOR);
        verdict.persist();
        conflict.handled = true;
        settle(conflict);
        Assignment.delete("conflict", conflict);
        audit.record(by, "decided", conflict, ruling.decision().word());
        ranks.renew(conflict.story);
        overruledBy(verdict, before)
                .filter(other -> other.decision != verdict.decision)
                .forEach(other -> overruled(other, verdict));
        given.fire(new VerdictGiven(verdict));
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
        if (!Settlement.of(conflict).counts(verdict)) {
            throw Refusal.conflict("This verdict no longer counts: there is nothing to take back.");
        }
        verdict.withdrawnAt = clock.instant();
        verdict.flush();
        settle(conflict);
        audit.record(by, "withdrew", conflict, verdict.decision.word());
        ranks.renew(conflict.story);
        return conflict;
    }

    private static Stream<Verdict> overruledBy(Verdict verdict, Settlement before) {
        if (verdict.settles) {
            return before.readings().stream();
        }
        return before.needed() > 1 ? Stream.empty() : before.verdict().stream();
    }

    private void overruled(Verdict before, Verdict now) {
        String sentence = now.decidedBy.name + " decided “" + now.decision.label() + "” where you had “"
                + before.decision.label() + "”: " + now.conflict.question;
        inbox.tell(before.decidedBy, now.decidedBy, sentence, "/conflicts/" + now.conflict.id);
    }

    void onReturn(@Observes ConflictFoundAgain found) {
        settle(found.conflict());
    }

    /** Asks for one reading of each conflict of a story, or for two. */
    @Transactional
    public void ask(long storyId, int readings, Person by) {
        if (!by.may(Role.EDITOR)) {
            throw Refusal.forbidden("Only editors ask for a second reading.");
        }
        if (readings < 1 || readings > 2) {
            throw Refusal.invalid("readings", "A conflict is read once or twice.");
        }
        Story story = Story.<Story>findByIdOptional(storyId).orElseThrow(() -> Refusal.missing("story", storyId));
        if (story.readings != readings) {
            story.readings = readings;
            audit.record(by, "asked", story, readings == 1 ? "for one reading" : "for two readings");
            Conflict.<Conflict>list("story = ?1 and kind = CONFLICT and handled = true and state <> GONE", story)
                    .forEach(Reviewing::settle);
        }
    }

    private static void settle(Conflict conflict) {
        boolean decided = Verdict.standing(conflict)
                .filter(verdict -> verdict.decision != Decision.UNDECIDED)
                .isPresent();
        if (conflict.state != Conflict.State.CORRECTED) {
            conflict.state = decided ? Conflict.State.DECIDED : Conflict.State.OPEN;
        }
    }

    private static Conflict open(long id) {
        Ranks.hold(id);
        Conflict conflict = Conflict.<Conflict>findByIdOptional(id).orElseThrow(() -> Refusal.missing("conflict", id));
        if (conflict.kind != Conflict.Kind.CONFLICT) {
            throw Refusal.conflict("This pair was not flagged: there is nothing to decide.");
        }
        if (conflict.state == Conflict.State.GONE) {
            throw Refusal.conflict(
                    conflict.sourceCorrected
                            ? "A source has corrected its words: this conflict is gone."
                            : "The articles have changed: this conflict is gone.");
        }
        return conflict;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden("Only fact-checkers and editors decide conflicts.");
        }
    }
}
