package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail: one entry for every change of state, or neither. */
@ApplicationScoped
public class Audit {
    private final Clock clock;

    Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Records a change in the transaction that makes it.
     *
     * @param by null where Crossread itself acts
     * @param action a verb in the past tense
     * @param subject what was changed, already stored
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(@Nullable Person by, String action, PanacheEntity subject, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.happenedAt = clock.instant();
        entry.person = by;
        entry.action = action;
        entry.subjectType = type(subject);
        entry.subjectId = Objects.requireNonNull(subject.id, "stored subject");
        entry.detail = detail;
        entry.persist();
    }

    static String type(PanacheEntity subject) {
        return Hibernate.getClass(subject).getSimpleName();
    }
}
