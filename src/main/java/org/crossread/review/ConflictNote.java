package org.crossread.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.crossread.conflict.Conflict;

/** What somebody noted about a conflict for their colleagues, beside any verdict. */
@Entity
public class ConflictNote extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person person;

    public String text;
    public Instant writtenAt;

    /** Oldest first. */
    public static List<ConflictNote> of(Conflict conflict) {
        return list("conflict = ?1 order by id", conflict);
    }
}
