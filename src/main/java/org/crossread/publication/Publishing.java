package org.crossread.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.crossread.account.Audit;
import org.crossread.conflict.ArticleSlip;
import org.crossread.correction.Correction;
import org.crossread.correction.CorrectionApproved;
import org.crossread.correction.Grounds;
import org.crossread.correction.Mending;
import org.crossread.correction.Notice;

/** Publishes a correction the moment it is approved, in the same transaction, and mends the article's text. */
@ApplicationScoped
public class Publishing {
    private final Mending mending;
    private final Clock clock;
    private final Audit audit;
    private final Event<Publicised> publicised;

    Publishing(Mending mending, Clock clock, Audit audit, Event<Publicised> publicised) {
        this.publicised = publicised;
        this.mending = mending;
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
        publication.publishedAt = clock.instant();
        publication.notice = Notice.of(correction, publication.publishedAt).words();
        publication.publishedBy = approved.by();
        correction.state = Correction.State.PUBLISHED;
        Grounds.of(correction).slips().forEach(slip -> slip.state = ArticleSlip.State.CORRECTED);
        publication.persist();
        publicised.fire(new Publicised(publication));
        mending.mend(correction, approved.by());
        audit.record(approved.by(), "published", publication, publication.notice);
    }
}
