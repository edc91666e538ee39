package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of its owner's password. */
@Entity
public class AccessToken extends PanacheEntity {
    @ManyToOne(fetch = FetchType.EAGER)
    public Person person;

    /** What it is for, in its owner's words. */
    public String name;

    /** Fingerprint of the token, which was shown once. */
    public String secret;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    public Instant madeAt;
    public Instant endsAt;

    /** To within an hour. */
    public @Nullable Instant usedAt;

    static List<AccessToken> of(Person person) {
        return list("person = ?1 order by id desc", person);
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }
}
