package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A try to sign in, written down before the password is looked at and taken back where it was right. */
@Entity
public class SignInFailure extends PanacheEntity {
    /** SHA-256 of the name that was typed: people type passwords there by mistake. */
    public String account;

    /** Where it came from; of an IPv6 address, the network. */
    public String address;

    public Instant happenedAt;
}
