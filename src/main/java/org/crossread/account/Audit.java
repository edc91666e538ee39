package org.crossread.account;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

/**
 * Writes the audit trail: one entry for every change of state, or neither. Entries are appended as the last thing that a transaction does:
 * whoever holds the end of the trail waits for nobody, so that no two can wait for each other.
 */
@ApplicationScoped
public class Audit {
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    Audit(Clock clock, TransactionSynchronizationRegistry transaction) {
        this.clock = clock;
        this.transaction = transaction;
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
        entry.happenedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.person = by;
        entry.action = action;
        entry.subjectType = type(subject);
        entry.subjectId = Objects.requireNonNull(subject.id, "stored subject");
        entry.detail = detail;
        pending().add(entry);
    }

    static String type(PanacheEntity subject) {
        return Hibernate.getClass(subject).getSimpleName();
    }

    /** What this transaction will append. */
    private List<AuditEntry> pending() {
        if (transaction.getResource(Pending.class) instanceof Pending there) {
            return there.entries();
        }
        Pending pending = new Pending(new ArrayList<>());
        transaction.putResource(Pending.class, pending);
        Panache.getEntityManager()
                .unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback((BeforeCompletionCallback) session -> append(pending.entries()));
        return pending.entries();
    }

    private record Pending(List<AuditEntry> entries) {}

    private static void append(List<AuditEntry> entries) {
        EntityManager records = Panache.getEntityManager();
        Object[] head = (Object[]) records.createNativeQuery("select number, seal from audit_head for update")
                .getSingleResult();
        long number = ((Number) head[0]).longValue();
        String seal = String.valueOf(head[1]);
        for (AuditEntry entry : entries) {
            entry.number = ++number;
            entry.previous = seal;
            entry.seal = seal = entry.line("").expected();
            entry.persist();
        }
        records.flush();
        records.createNativeQuery("update audit_head set number = ?1, seal = ?2")
                .setParameter(1, number)
                .setParameter(2, seal)
                .executeUpdate();
    }
}
