package org.crossread.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossread.account.Person;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** A fact-checker's decision on a conflict. All are kept; the latest that was not withdrawn counts. */
@Entity
public class Verdict extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    /** The side that is right, where one is. */
    public @Nullable Integer side;

    @Enumerated(EnumType.STRING)
    public RightSide rightSide = RightSide.OPEN;

    public String note;
    /** Addresses of evidence, one a line. */
    public String evidence;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person decidedBy;

    public Instant decidedAt;
    public @Nullable Instant withdrawnAt;

    /** An editor's word where two readers disagreed. */
    public boolean settles;

    /** All verdicts on a conflict, newest first. */
    public static List<Verdict> of(Conflict conflict) {
        return list("conflict = ?1 order by id desc", conflict);
    }

    /** The verdict that counts. */
    public static Optional<Verdict> standing(Conflict conflict) {
        return Settlement.of(conflict).verdict();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public List<String> evidenceLinks() {
        return evidence.lines().filter(line -> !line.isBlank()).toList();
    }
}
