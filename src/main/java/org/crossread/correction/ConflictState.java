package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import org.crossread.conflict.Conflict;
import org.crossread.review.Decision;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;

/** How far people have come with a conflict, in words, with the tone and the icon of its badge. */
@TemplateData
public record ConflictState(String words, String tone, String icon) {
    static ConflictState of(Conflict conflict, Settlement settlement, boolean waits) {
        Verdict verdict = settlement.verdict().orElse(null);
        if (conflict.state == Conflict.State.CORRECTED) {
            return new ConflictState("corrected", "done", "done");
        }
        if (conflict.state == Conflict.State.GONE) {
            return conflict.sourceCorrected
                    ? new ConflictState("source corrected", "done", "done")
                    : new ConflictState("gone", "grey", "unrelated");
        }
        if (waits) {
            return new ConflictState("awaits an editor", "info", "info");
        }
        if (settlement.split()) {
            return new ConflictState("readers disagree", "open", "problem");
        }
        if (settlement.open() && !settlement.readings().isEmpty()) {
            return new ConflictState("read once of " + settlement.needed(), "open", "open");
        }
        if (verdict == null) {
            return new ConflictState("open", "open", "open");
        }
        String words = verdict.decision.label().toLowerCase(Locale.ROOT);
        return verdict.decision == Decision.UNDECIDED
                ? new ConflictState(words, "open", "open")
                : new ConflictState(words, "done", "done");
    }
}
