package org.crossread.correction;

import io.quarkus.qute.TemplateData;
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
        List<String> evidence,
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
    public record Decided(String by, java.time.Instant at) {}

    static CorrectionView of(Correction correction, Me me) {
        Conflict conflict = correction.conflict;
        Person by = correction.decidedBy;
        return new CorrectionView(
                CorrectionLine.of(correction),
                Redline.of(Excerpt.of(correction.passage), correction.replacement),
                correction.reason,
                correction.evidenceLinks(),
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

    public boolean isDecidable() {
        return waits() && barred.isEmpty();
    }

    public boolean waits() {
        return line.state() == Correction.State.PROPOSED;
    }
}
