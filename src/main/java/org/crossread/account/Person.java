package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** Somebody who works with Crossread. Never deleted, because decisions bear the name: disabled. */
@Entity
public class Person extends PanacheEntity {
    public String name;
    /** What {@link Passwords} makes of it; empty until its owner has chosen one. */
    public String password;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Refused from the next request on, whatever cookie it bears. */
    public boolean disabled;

    /** One of the accounts that exist for demonstration only. */
    public boolean demonstration;

    public Instant createdAt;

    /** Raised by whatever ends all sessions: a sign-out, another password, another role, disabling. */
    public int epoch;

    public static Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }

    public boolean may(Role needed) {
        return !disabled && role.includes(needed);
    }
}
