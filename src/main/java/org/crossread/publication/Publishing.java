package org.crossread.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.crossread.account.Audit;
import org.crossread.correction.Correction;
import org.crossread.correction.CorrectionApproved;

/** Publishes a correction the moment it is approved, in the same transaction. */
@ApplicationScoped
public class Publishing {
    private final Clock clock;
    private final Audit audit;

    Publishing(Clock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onApproval(@Observes CorrectionApproved approved) {
        Correction correction = approved.correction();
        Publication publication = new Publication();
        publication.correction = correction;
        publication.article = correction.passage.article;
        publication.wrong = correction.passage.text;
        publication.right = correction.replacement;
        publication.grade = correction.grade;
        publication.notice = Notice.of(correction).words();
        publication.publishedAt = clock.instant();
        publication.publishedBy = approved.by();
        publication.persist();
        correction.state = Correction.State.PUBLISHED;
        audit.record(approved.by(), "published", publication, publication.notice);
    }
}
