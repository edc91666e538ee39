package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Slip;
import org.crossread.statement.Witness;
import org.jspecify.annotations.Nullable;

/** Keeps the slips of articles: one that is found again stays the same row, with what was decided on it. */
@ApplicationScoped
class SlipLedger {
    private final Clock clock;

    SlipLedger(Clock clock) {
        this.clock = clock;
    }

    void enter(Collation collation, Passages passages) {
        for (Witness witness : collation.witnesses()) {
            List<Slip> slips = collation.slips().stream()
                    .filter(found -> found.witness().id().equals(witness.id()))
                    .map(Collation.WitnessSlip::slip)
                    .toList();
            enter(witness, slips, passages);
        }
    }

    private void enter(Witness witness, List<Slip> slips, Passages passages) {
        Map<String, ArticleSlip> known = new HashMap<>();
        ArticleSlip.<ArticleSlip>list("passage.article.id", Long.valueOf(witness.id()))
                .forEach(slip -> known.put(slip.signature, slip));
        Map<String, Integer> occurrences = new HashMap<>();
        for (Slip slip : slips) {
            int occurrence = occurrences.merge(slip.check() + " " + slip.text(), 1, Integer::sum);
            String signature = Signature.of(slip, occurrence);
            @Nullable ArticleSlip kept = known.remove(signature);
            fill(kept != null ? kept : open(signature), witness, slip, passages);
        }
        known.values().forEach(SlipLedger::strike);
    }

    private ArticleSlip open(String signature) {
        ArticleSlip slip = new ArticleSlip();
        slip.signature = signature;
        slip.createdAt = clock.instant();
        return slip;
    }

    private static void fill(ArticleSlip slip, Witness witness, Slip found, Passages passages) {
        slip.passage = passages.of(witness, found.span(), found.text());
        slip.check = found.check();
        slip.why = found.why();
        slip.effect = found.effect();
        slip.repairs = found.repairs();
        if (slip.state == ArticleSlip.State.GONE) {
            slip.state = ArticleSlip.State.DISMISSED;
        }
        slip.persist();
    }

    private static void strike(ArticleSlip slip) {
        if (slip.state == ArticleSlip.State.OPEN) {
            slip.delete();
        } else if (slip.state == ArticleSlip.State.DISMISSED) {
            slip.state = ArticleSlip.State.GONE;
        }
    }
}
