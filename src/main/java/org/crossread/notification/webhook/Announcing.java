package org.crossread.notification.webhook;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictFound;
import org.crossread.correction.Carrier;
import org.crossread.correction.CarrierOpen;
import org.crossread.correction.Correction;
import org.crossread.correction.CorrectionProposed;
import org.crossread.correction.CorrectionReturned;
import org.crossread.notification.OwnAddress;
import org.crossread.publication.Publication;
import org.crossread.publication.Publicised;
import org.crossread.review.Verdict;
import org.crossread.review.VerdictGiven;

/** What webhooks are told: numbers, addresses, and no more of the articles than the question of a conflict or a public notice says. */
@Singleton
class Announcing {
    private final Outbox outbox;
    private final OwnAddress own;

    Announcing(Outbox outbox, OwnAddress own) {
        this.outbox = outbox;
        this.own = own;
    }

    void onConflict(@Observes ConflictFound found) {
        if (outbox.isRead()) {
            Conflict conflict = found.conflict();
            Map<String, Object> data = of(conflict);
            data.put("severity", conflict.severity.word());
            data.put("likelihood", conflict.likelihood.word());
            outbox.tell("conflict.found", data);
        }
    }

    void onVerdict(@Observes VerdictGiven given) {
        if (outbox.isRead()) {
            Verdict verdict = given.verdict();
            Map<String, Object> data = of(verdict.conflict);
            boolean blind = verdict.conflict.story.readings > 1 && verdict.conflict.state == Conflict.State.OPEN;
            if (!blind) {
                // the other reader is not to know yet
                data.put("verdict", verdict.decision.word());
            }
            outbox.tell("verdict.recorded", data);
        }
    }

    void onProposal(@Observes CorrectionProposed proposed) {
        if (outbox.isRead()) {
            outbox.tell("correction.proposed", of(proposed.correction()));
        }
    }

    void onReturn(@Observes CorrectionReturned returned) {
        if (outbox.isRead()) {
            outbox.tell("correction.returned", of(returned.correction()));
        }
    }

    void onPublication(@Observes Publicised publicised) {
        if (outbox.isRead()) {
            Publication publication = publicised.publication();
            Map<String, Object> data = of(publication.correction);
            data.put("publication", publication.id);
            data.put("class", publication.grade.name());
            data.put("notice", publication.notice);
            data.put("published", own.of("/published/" + publication.id));
            outbox.tell("correction.published", data);
        }
    }

    void onCarrier(@Observes CarrierOpen open) {
        if (outbox.isRead()) {
            Carrier carrier = open.carrier();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("carrier", carrier.id);
            data.put("article", carrier.passage.article.id);
            data.put("correction", carrier.correction.id);
            data.put("url", own.of("/corrections/" + carrier.correction.id));
            outbox.tell("carrier.open", data);
        }
    }

    private Map<String, Object> of(Conflict conflict) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("conflict", conflict.id);
        data.put("story", conflict.story.id);
        data.put("check", conflict.check);
        data.put("question", conflict.question);
        data.put("url", own.of("/conflicts/" + conflict.id));
        return data;
    }

    private Map<String, Object> of(Correction correction) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("correction", correction.id);
        data.put("article", correction.passage.article.id);
        if (correction.conflict != null) {
            data.put("conflict", correction.conflict.id);
        }
        data.put("url", own.of("/corrections/" + correction.id));
        return data;
    }
}
