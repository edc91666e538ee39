package org.crossread.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.ManyToOne;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;

/** A program elsewhere that is told what happens at this desk. */
@Entity
public class Webhook extends PanacheEntity {
    /** Shown to administrators only: some receivers hold a secret in it. */
    public String address;

    /** What both sides sign with, as its receiver was given it. Needed to sign, so it is kept as it is. */
    public String secret;

    @Enumerated(EnumType.STRING)
    public State state = State.TOLD;

    public Instant createdAt;

    /** Its state, last. */
    public Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person createdBy;

    /** Whether it is told. */
    public enum State {
        TOLD,
        PAUSED,
        /** Kept for a while, for transactions that know it still. */
        REMOVED
    }

    /** Those that are told now. Asked in the middle of others' work, so what they have not written yet is left alone. */
    static List<Webhook> told() {
        return getEntityManager()
                .createQuery("from Webhook w where w.state = TOLD order by w.id", Webhook.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    static List<Webhook> all() {
        return list("state <> ?1 order by id", State.REMOVED);
    }

    void become(State now, Instant when) {
        state = now;
        changedAt = when;
    }

    public boolean isTold() {
        return state == State.TOLD;
    }

    /** What may be said of it where anybody might read it. */
    public String host() {
        return String.valueOf(URI.create(address).getHost());
    }
}
