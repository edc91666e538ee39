package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A way in that works once and not for long: for the first administrator, or to choose a password. */
@Entity
public class OneTimeLink extends PanacheEntity {
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Whose password it is for; null at the first start. */
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person person;

    /** Fingerprint of what stands in its address. */
    public String secret;

    public Instant endsAt;

    /** What it is for. */
    public enum Kind {
        SET_UP,
        PASSWORD
    }

    long personId() {
        return Objects.requireNonNull(Objects.requireNonNull(person).id);
    }
}
