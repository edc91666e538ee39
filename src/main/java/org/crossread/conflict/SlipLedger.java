package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.check.Slip;
import org.crossread.statement.Witness;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Keeps the slips of articles: one that is found again stays the same row, with what was decided on it. */
@ApplicationScoped
class SlipLedger {
    private final Clock clock;

    SlipLedger(Clock clock) {
        this.clock = clock;
    }

    private record Known(
            long id,
            long article,
            String signature,
            @Nullable String digest,
            ArticleSlip.State state) {}

    void enter(Story story, Collation collation, Passages passages) {
        Map<String, Known> known = known(story);
        Map<String, Integer> occurrences = new HashMap<>();
        for (Collation.WitnessSlip found : collation.slips()) {
            Witness witness = found.witness();
            Slip slip = found.slip();
            int occurrence = occurrences.merge(witness.id() + " " + slip.check() + " " + slip.text(), 1, Integer::sum);
            String signature = Signature.of(slip, occurrence);
            String digest = Signature.digest(slip, passages.version(witness));
            Known kept = known.remove(witness.id() + " " + signature);
            if (kept == null) {
                fill(open(signature), witness, slip, digest, passages);
            } else if (!digest.equals(kept.digest()) || kept.state() == ArticleSlip.State.GONE) {
                fill(ArticleSlip.findById(kept.id()), witness, slip, digest, passages);
            }
        }
        known.values().forEach(gone -> strike(ArticleSlip.findById(gone.id())));
    }

    /** The slips that earlier runs found in the story's articles. */
    private static Map<String, Known> known(Story story) {
        Map<String, Known> known = new LinkedHashMap<>();
        ArticleSlip.getEntityManager()
                .createQuery(
                        "select s.id, s.passage.article.id, s.signature, s.digest, s.state from ArticleSlip s"
                                + " where s.passage.article in (select m.article from StoryMember m where m.story = ?1)"
                                + " order by s.id",
                        Known.class)
                .setParameter(1, story)
                .getResultList()
                .forEach(slip -> known.put(slip.article() + " " + slip.signature(), slip));
        return known;
    }

    private ArticleSlip open(String signature) {
        ArticleSlip slip = new ArticleSlip();
        slip.signature = signature;
        slip.createdAt = clock.instant();
        return slip;
    }

    private static void fill(ArticleSlip slip, Witness witness, Slip found, String digest, Passages passages) {
        slip.digest = digest;
        slip.passage = passages.of(witness, found.span(), found.text());
        slip.check = found.check();
        slip.why = found.why();
        slip.effect = found.effect();
        slip.repairs = found.repairs();
        slip.seal = Seals.of(slip);
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
