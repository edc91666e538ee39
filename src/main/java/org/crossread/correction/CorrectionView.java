package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.crossread.account.AuditEntry;
import org.crossread.account.Me;
import org.crossread.account.Person;
import org.crossread.article.Excerpt;
import org.crossread.conflict.Conflict;
import org.crossread.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A correction as its page shows it to one person.
 *
 * @param mended the version of the article with the right words, null for none
 * @param notice as it would be published now
 * @param version of the article that the passage is in
 * @param conflict the id of the conflict that it settles, null for none
 * @param verdict the verdict that counts on that conflict, null for none
 * @param history what happened to it, oldest first
 * @param barred why this person cannot decide on it although it waits; an empty string where they can
 * @param note what the editor said, or an empty string
 */
@TemplateData
public record CorrectionView(
        CorrectionLine line,
        Redline redline,
        String reason,
        Grounds grounds,
        List<CarrierLine> carriers,
        @Nullable Integer mended,
        Notice notice,
        List<Proofreading.Remark> remarks,
        int version,
        int start,
        @Nullable Long conflict,
        @Nullable Verdict verdict,
        List<AuditEntry> history,
        String barred,
        boolean own,
        boolean editable,
        int revision,
        String note,
        @Nullable Decided decided) {

    /** Who decided, and when. */
    @TemplateData
    public record Decided(String by, Instant at) {}

    static CorrectionView of(Correction correction, Me me, Instant now) {
        Conflict conflict = correction.conflict;
        Person by = correction.decidedBy;
        Shortened words = Shortened.of(correction.passage.text, correction.replacement);
        Notice notice = Notice.of(correction, now);
        return new CorrectionView(
                CorrectionLine.of(correction),
                Redline.of(Excerpt.of(correction.passage), correction.replacement),
                correction.reason,
                Grounds.of(correction),
                CarrierLine.of(Carrier.of(correction)),
                correction.mendedVersion,
                notice,
                Proofreading.of(notice.body(), words, correction.reason),
                correction.passage.version,
                correction.passage.start,
                conflict == null ? null : conflict.id,
                conflict == null ? null : Verdict.standing(conflict).orElse(null),
                AuditEntry.of(correction),
                barred(correction, me),
                correction.isOwn(me.person()),
                correction.state == Correction.State.PROPOSED || correction.state == Correction.State.RETURNED,
                correction.revision,
                correction.decisionNote,
                by == null || correction.decidedAt == null ? null : new Decided(by.name, correction.decidedAt));
    }

    private static String barred(Correction correction, Me me) {
        if (!me.isEditor()) {
            return "An editor approves it or returns it.";
        }
        if (correction.proposedBy.id.equals(me.person().id)) {
            return "You proposed this correction, so another editor must decide on it.";
        }
        return correction.isOwn(me.person())
                ? "You were the last to edit this correction, so another editor must decide on it."
                : "";
    }

    /** Where its page is. */
    public String address() {
        return "/corrections/" + line.id();
    }

    /** The classes to choose from. */
    public List<Grade> grades() {
        return List.of(Grade.values());
    }

    public boolean isDecidable() {
        return waits() && barred.isEmpty();
    }

    public boolean waits() {
        return line.state() == Correction.State.PROPOSED;
    }
}
