package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of state: who did what to which thing, and when. Written once, in the transaction of the change. */
@Entity
@Immutable
public class AuditEntry extends PanacheEntity {
    public Instant happenedAt;

    /** Null where Crossread itself acted. */
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person person;

    /** A verb: {@code proposed}. */
    public String action;

    /** The kind of thing: {@code Correction}. */
    public String subjectType;

    public long subjectId;
    public String detail;

    /** What happened to one thing, oldest first. */
    public static List<AuditEntry> of(PanacheEntity subject) {
        return list("subjectType = ?1 and subjectId = ?2 order by id", Audit.type(subject), subject.id);
    }

    public String personName() {
        return person == null ? "Crossread" : person.name;
    }
}
