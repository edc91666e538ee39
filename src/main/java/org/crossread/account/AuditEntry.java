package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One change of state: who did what to which thing, and when. Written once, in the transaction of the change, and sealed together with the
 * entry before it: whoever changes or removes one breaks the chain.
 */
@Entity
@Immutable
public class AuditEntry extends PanacheEntity {
    /** Its place in the trail, from 1 and without gaps. */
    public long number;

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

    /** The seal of the entry before it, an empty string for the first. */
    public String previous;

    public String seal;

    /** What happened to one thing, oldest first. */
    public static List<AuditEntry> of(PanacheEntity subject) {
        return list("subjectType = ?1 and subjectId = ?2 order by number", Audit.type(subject), subject.id);
    }

    public String personName() {
        return person == null ? "Crossread" : person.name;
    }

    AuditLine line(String sealed) {
        return new AuditLine(
                number,
                happenedAt,
                person == null ? null : person.id,
                action,
                subjectType,
                subjectId,
                detail,
                previous,
                sealed);
    }
}
