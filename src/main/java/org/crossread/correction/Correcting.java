package org.crossread.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.Field;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Takes proposals of corrections, and edits of them. */
@ApplicationScoped
public class Correcting {
    private static final int LONGEST = 10_000;

    private final Clock clock;
    private final Audit audit;
    private final Event<CorrectionProposed> proposed;

    Correcting(Clock clock, Audit audit, Event<CorrectionProposed> proposed) {
        this.proposed = proposed;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public Correction propose(Proposal proposal, Person by) {
        refuseUnlessChecker(by);
        Correction correction = new Correction();
        correction.passage = passage(proposal);
        correction.conflict = conflict(proposal.conflict());
        correction.proposedBy = by;
        correction.proposedAt = clock.instant();
        fill(correction, proposal, by);
        correction.persist();
        audit.record(by, "proposed", correction, correction.passage.text + " → " + correction.replacement);
        proposed.fire(new CorrectionProposed(correction));
        return correction;
    }

    /**
     * Gives a correction other words or another reason. It then waits for a decision again, whatever was decided before.
     *
     * @param revision the revision that the person saw; another one since is refused
     */
    @Transactional
    public Correction edit(long id, int revision, Proposal proposal, Person by) {
        Correction correction = Deciding.find(id);
        admit(correction, revision, by);
        fill(correction, proposal, by);
        audit.record(by, "edited", correction, correction.passage.text + " → " + correction.replacement);
        return correction;
    }

    private static void fill(Correction correction, Proposal proposal, Person by) {
        correction.replacement = Field.note("replacement", proposal.replacement(), LONGEST);
        if (correction.replacement.equals(correction.passage.text)) {
            throw Refusal.invalid("replacement", "The replacement is the same as the text that stands there.");
        }
        correction.reason = Field.needed("reason", proposal.reason(), LONGEST, "Say why the text is wrong.");
        correction.evidence = Field.urls("evidence", proposal.evidence());
        correction.grade = proposal.grade() != null ? proposal.grade() : usual(correction);
        correction.notice = notice(proposal.notice());
        correction.reword(by);
    }

    /** Refuses an edit that may not be. */
    static void admit(Correction correction, int revision, Person by) {
        refuseUnlessChecker(by);
        Deciding.refuseStale(correction, revision);
        if (correction.state == Correction.State.PUBLISHED) {
            throw Refusal.conflict("This correction is published: propose another one.");
        }
    }

    private static @Nullable String notice(@Nullable String typed) {
        String notice = Field.note("notice", typed, LONGEST);
        Proofreading.forbidden(notice).ifPresent(word -> {
            throw Refusal.invalid("notice", Proofreading.refusal(word));
        });
        return notice.isEmpty() ? null : notice;
    }

    private static Grade usual(Correction correction) {
        if (correction.conflict != null) {
            return Grade.of(correction.conflict);
        }
        return Grounds.slips(correction.passage).stream()
                .findFirst()
                .map(slip -> Grade.of(slip.check, slip.effect))
                .orElse(Grade.CORRECTED);
    }

    private static Passage passage(Proposal proposal) {
        Article article = Article.<Article>findByIdOptional(proposal.article())
                .orElseThrow(() -> Refusal.missing("article", proposal.article()));
        if (proposal.version() != null && proposal.version() != article.currentVersion) {
            throw Refusal.conflict("The article has a new version since you opened this page: mark the words there.");
        }
        Text text = article.version().content();
        if (proposal.start() < 0 || proposal.end() <= proposal.start() || proposal.end() > text.length()) {
            throw Refusal.invalid(
                    "start",
                    "The passage must lie inside the text, which has " + text.length() + " characters: "
                            + proposal.start() + " to " + proposal.end() + " does not.");
        }
        Span span = new Span(proposal.start(), proposal.end());
        return Passage.of(article, article.currentVersion, span, text.cut(span));
    }

    private static @Nullable Conflict conflict(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        Conflict conflict = Conflict.<Conflict>findByIdOptional(id)
                .orElseThrow(() -> Refusal.invalid("conflict", "There is no conflict " + id + "."));
        conflict.handled = true;
        return conflict;
    }

    private static void refuseUnlessChecker(Person by) {
        if (!by.may(Role.CHECKER)) {
            throw Refusal.forbidden("Only fact-checkers and editors propose corrections.");
        }
    }
}
