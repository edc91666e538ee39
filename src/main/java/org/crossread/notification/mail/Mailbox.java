package org.crossread.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crossread.account.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Where a person is written to: the address that was confirmed, and one that waits to be. */
@Entity
@DynamicUpdate
public class Mailbox extends PanacheEntity {
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person person;

    /** Null until the first one is confirmed. */
    public @Nullable String address;

    /** Messages from before then are not written about. */
    public @Nullable Instant confirmedAt;

    /** What the person typed last, until they show that mail reaches them there. */
    public @Nullable String wanted;

    /** Fingerprint of what stands in the link that was mailed there. */
    public @Nullable String secret;

    public @Nullable Instant secretEndsAt;

    /** When the mail server took the link. */
    public @Nullable Instant invitedAt;

    /** How many links were asked for since then: so that nobody has strangers flooded. */
    public int asked;

    public Instant askedSince;

    /** Left alone until then: after a failure, and while a node is at it. */
    public Instant nextAt;

    /** How many mails in a row the mail server did not take. */
    public int failures;

    static Optional<Mailbox> of(Person person) {
        return find("person", person).firstResultOptional();
    }

    boolean isToInvite() {
        return wanted != null && invitedAt == null;
    }

    void well(Instant now) {
        failures = 0;
        nextAt = now;
    }

    /** The mail server took nothing: it is left alone twice as long each time. */
    void ill(Instant now) {
        failures++;
        Duration rest = Duration.ofMinutes(1L << Math.min(failures, DOUBLINGS));
        nextAt = now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }
}
