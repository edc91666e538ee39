package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import org.crossread.conflict.Conflict;
import org.crossread.review.Decision;
import org.crossread.review.Verdict;
import org.jspecify.annotations.Nullable;

/** How far people have come with a conflict, in words, with the tone and the icon of its badge. */
@TemplateData
public record ConflictState(String words, String tone, String icon) {
    static ConflictState of(Conflict conflict, @Nullable Verdict verdict, boolean waits) {
        if (conflict.state == Conflict.State.CORRECTED) {
            return new ConflictState("corrected", "done", "done");
        }
        if (conflict.state == Conflict.State.GONE) {
            return new ConflictState("gone", "grey", "unrelated");
        }
        if (waits) {
            return new ConflictState("awaits an editor", "info", "info");
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
