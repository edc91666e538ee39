package org.crossread.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.account.Tidying;
import org.crossread.article.web.Poster;
import org.crossread.notification.OwnAddress;

/** The list of webhooks, and what administrators decide about them. */
@ApplicationScoped
public class Webhooks {
    private static final int LONGEST = 2000;
    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration KNOWN_STILL = Duration.ofDays(1);

    private final Poster poster;
    private final Outbox outbox;
    private final OwnAddress own;
    private final Clock clock;
    private final Audit audit;

    Webhooks(Poster poster, Outbox outbox, OwnAddress own, Clock clock, Audit audit) {
        this.poster = poster;
        this.outbox = outbox;
        this.own = own;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Has an address told from now on.
     *
     * @return with its secret: the only time at which it can be seen
     * @throws Refusal where nothing may be sent there
     */
    @Transactional
    public Webhook add(String typed, Person by) {
        refuseUnless(by);
        String address = poster.admit(typed).toString();
        if (address.length() > LONGEST) {
            throw Refusal.invalid("address", "An address has " + LONGEST + " characters at most.");
        }
        if (Webhook.count("address = ?1 and state <> ?2", address, Webhook.State.REMOVED) > 0) {
            throw Refusal.invalid("address", "This address is told already. Remove it first for another secret.");
        }
        if (Webhook.count("state <> ?1", Webhook.State.REMOVED) >= MOST) {
            throw Refusal.invalid("address", "There are " + MOST + " webhooks: remove one first.");
        }
        Webhook webhook = new Webhook();
        webhook.address = address;
        webhook.secret = Signature.secret();
        webhook.createdAt = clock.instant();
        webhook.changedAt = webhook.createdAt;
        webhook.createdBy = by;
        webhook.persist();
        audit.record(by, "added", webhook, webhook.host());
        return webhook;
    }

    /** Tells it of nothing that happens meanwhile, and sends nothing; or goes on with both. */
    @Transactional
    public void pause(long id, boolean paused, Person by) {
        Webhook webhook = find(id, by);
        webhook.become(paused ? Webhook.State.PAUSED : Webhook.State.TOLD, clock.instant());
        audit.record(by, paused ? "paused" : "resumed", webhook, webhook.host());
    }

    /** Forgets it with its secret. */
    @Transactional
    public void remove(long id, Person by) {
        Webhook webhook = find(id, by);
        webhook.become(Webhook.State.REMOVED, clock.instant());
        webhook.secret = "";
        Announcement.delete("webhook", webhook);
        audit.record(by, "removed", webhook, webhook.host());
    }

    /** Sends it something of no account, for whoever sets it up. */
    @Transactional
    public void tryOut(long id, Person by) {
        Webhook webhook = find(id, by);
        if (!webhook.isTold()) {
            throw Refusal.conflict("This webhook is paused. Resume it first.");
        }
        outbox.store(webhook, "webhook.test", Map.of("url", own.of("/webhooks")));
        audit.record(by, "tried out", webhook, webhook.host());
    }

    /** Sends the same once more, under the same number. */
    @Transactional
    public void again(long announcement, Person by) {
        refuseUnless(by);
        Announcement found = Announcement.<Announcement>findByIdOptional(announcement)
                .filter(one -> one.webhook.state != Webhook.State.REMOVED)
                .orElseThrow(() -> Refusal.missing("announcement", announcement));
        found.again(clock.instant());
        audit.record(by, "sent again to", found.webhook, found.type + ", " + found.webhook.host());
    }

    void onTidying(@Observes Tidying tidying) {
        Instant old = tidying.now().minus(KEPT);
        Announcement.delete(
                "settledAt < ?1 or createdAt < ?1 and webhook.id in (select w.id from Webhook w where w.state"
                        + " <> TOLD)",
                old);
        Webhook.delete(
                "state = ?1 and changedAt < ?2 and id not in (select a.webhook.id from Announcement a)",
                Webhook.State.REMOVED,
                tidying.now().minus(KNOWN_STILL));
    }

    private static Webhook find(long id, Person by) {
        refuseUnless(by);
        return Webhook.<Webhook>findByIdOptional(id)
                .filter(webhook -> webhook.state != Webhook.State.REMOVED)
                .orElseThrow(() -> Refusal.missing("webhook", id));
    }

    private static void refuseUnless(Person by) {
        if (!by.may(Role.ADMIN)) {
            throw Refusal.forbidden("Only administrators decide which webhooks are told.");
        }
    }
}
