package org.crossread.notification.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.account.Inbox;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.web.Posted;
import org.crossread.article.web.Poster;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what webhooks have not been told yet. Each announcement is claimed by a row's change, so that of several nodes one sends; it is settled
 * once its receiver has answered, so that it comes twice rather than never.
 */
@ApplicationScoped
public class Telling {
    private static final Logger LOG = Logger.getLogger(Telling.class);
    private static final int AT_ONCE = 100;
    private static final int ROUNDS = 50;
    private static final int GONE = 410;
    /** A node that stops while it sends holds an announcement up no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final Poster poster;
    private final Inbox inbox;
    private final Clock clock;

    Telling(Poster poster, Inbox inbox, Clock clock) {
        this.poster = poster;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{crossread.webhooks.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "webhooks",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void everySoOften() {
        // one that does not answer is asked once a round, so that the others are not kept waiting
        Set<Long> silent = new HashSet<>(Set.of(0L));
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> due = QuarkusTransaction.requiringNew().call(() -> due(silent));
            due.forEach(id -> tell(id, silent));
            if (due.isEmpty()) {
                return;
            }
        }
    }

    private List<Long> due(Set<Long> silent) {
        return Announcement.getEntityManager()
                .createQuery(
                        "select a.id from Announcement a where a.state = WAITING and a.nextAt <= ?1"
                                + " and a.webhook.state = TOLD and a.webhook.id not in ?2 order by a.nextAt, a.id",
                        Long.class)
                .setParameter(1, clock.instant())
                .setParameter(2, silent)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** What has to be known to send it. */
    private record Sending(long webhook, String address, String secret, String messageId, String body) {}

    private void tell(long id, Set<Long> silent) {
        @Nullable Sending sending = QuarkusTransaction.requiringNew().call(() -> claim(id, silent));
        if (sending == null) {
            return;
        }
        Posted posted = poster.post(
                sending.address(),
                sending.body().getBytes(StandardCharsets.UTF_8),
                Signature.headers(sending.secret(), sending.messageId(), clock.instant(), sending.body()));
        if (!posted.isTaken()) {
            silent.add(sending.webhook());
            LOG.warnf("Webhook %d was not told: %s", sending.webhook(), posted.trouble());
        }
        QuarkusTransaction.requiringNew().run(() -> settle(id, posted));
    }

    private @Nullable Sending claim(long id, Set<Long> silent) {
        Instant now = clock.instant();
        @Nullable Announcement found = Announcement.findById(id);
        if (found == null || silent.contains(found.webhook.id) || !found.webhook.isTold()) {
            return null;
        }
        int claimed = Announcement.update(
                "nextAt = ?1, triedAt = ?2, attempts = attempts + 1 where id = ?3 and state = WAITING and nextAt <= ?2",
                now.plus(CLAIM),
                now,
                id);
        return claimed == 0
                ? null
                : new Sending(
                        found.webhook.id, found.webhook.address, found.webhook.secret, found.messageId, found.body);
    }

    private void settle(long id, Posted posted) {
        @Nullable Announcement announcement = Announcement.findById(id);
        if (announcement == null) {
            return;
        }
        announcement.settle(posted, clock.instant());
        if (announcement.isGivenUp()) {
            giveUp(announcement.webhook, "has not been reached for two days");
        } else if (posted.status() == GONE) {
            giveUp(announcement.webhook, "answers that it is gone (410)");
        }
    }

    /** Paused, so that administrators are told once and what waits is not lost. */
    private void giveUp(Webhook webhook, String why) {
        if (!webhook.isTold()) {
            return;
        }
        webhook.become(Webhook.State.PAUSED, clock.instant());
        String sentence = "The webhook at " + webhook.host() + " " + why
                + " and is paused. Mend it, resume it, and send again what was given up.";
        Person.<Person>list("role = ?1 and disabled = false", Role.ADMIN)
                .forEach(administrator -> inbox.tell(administrator, null, sentence, "/webhooks"));
    }
}
