package org.crossread.notification.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Message;
import org.crossread.account.Secret;
import org.crossread.notification.OwnAddress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes to people what their inbox holds: all that is new to one person in one mail. Each mailbox is claimed by a row's change, so that of
 * several nodes one writes; messages are marked once the mail server has taken them.
 */
@ApplicationScoped
public class Letters {
    private static final Logger LOG = Logger.getLogger(Letters.class);
    private static final int AT_ONCE = 200;
    private static final int MOST_MESSAGES = 100;
    private static final int PATIENCE = 3;
    /** A node that stops while it writes holds a mailbox up no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String DUE = "select b.id from Mailbox b where b.nextAt <= ?1"
            + " and b.person.disabled = false and b.person.demonstration = false"
            + " and (b.wanted is not null and b.invitedAt is null or b.address is not null and exists (select m.id from"
            + " Message m where m.person = b.person and m.seenAt is null and m.mailedAt is null and m.sentAt >= b.confirmedAt))"
            + " order by b.nextAt, b.id";

    private final Post post;
    private final OwnAddress own;
    private final Clock clock;

    Letters(Post post, OwnAddress own, Clock clock) {
        this.post = post;
        this.own = own;
        this.clock = clock;
    }

    /** A letter with the messages that it tells of, or with the fingerprint of the link in it. */
    private record Written(Letter letter, List<Long> messages, String secret) {}

    @Scheduled(
            every = "{crossread.mail.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "mail",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void everySoOften() {
        if (!post.isOpen()) {
            return;
        }
        int refused = 0;
        for (long id : QuarkusTransaction.requiringNew().call(this::due)) {
            if (refused < PATIENCE && QuarkusTransaction.requiringNew().call(() -> claim(id))) {
                refused = write(id) ? 0 : refused + 1;
            }
        }
    }

    private List<Long> due() {
        return Mailbox.getEntityManager()
                .createQuery(DUE, Long.class)
                .setParameter(1, clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private boolean claim(long id) {
        Instant now = clock.instant();
        return Mailbox.update("nextAt = ?1 where id = ?2 and nextAt <= ?3", now.plus(CLAIM), id, now) == 1;
    }

    /** Whether the mail server did its part. */
    private boolean write(long id) {
        try {
            @Nullable Written written = QuarkusTransaction.requiringNew().call(() -> compose(id));
            if (written != null) {
                post.send(written.letter());
                QuarkusTransaction.requiringNew().run(() -> taken(id, written));
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "Mail for mailbox %d was not taken by the mail server. It is sent later.", id);
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            Mailbox.<Mailbox>findByIdOptional(id).ifPresent(mailbox -> mailbox.ill(clock.instant())));
            return false;
        }
    }

    private @Nullable Written compose(long id) {
        @Nullable Mailbox mailbox = Mailbox.findById(id);
        if (mailbox == null || mailbox.person.disabled) {
            return null;
        }
        if (mailbox.isToInvite() && mailbox.wanted != null) {
            return confirmation(mailbox, mailbox.wanted);
        }
        List<Message> messages = waiting(mailbox);
        if (messages.isEmpty() || mailbox.address == null) {
            mailbox.well(clock.instant());
            return null;
        }
        List<Letter.Line> lines = messages.stream()
                .map(message -> new Letter.Line(message.text, own.of(message.address)))
                .toList();
        return new Written(
                Letter.digest(mailbox.address, lines, own.of("/account/mail")),
                messages.stream().map(message -> message.id).toList(),
                "");
    }

    /** The secret is made for this mail and kept as a fingerprint: where the mail is not taken, the next one has another. */
    private Written confirmation(Mailbox mailbox, String to) {
        String secret = Secret.fresh();
        String fingerprint = Secret.fingerprint(secret);
        mailbox.secret = fingerprint;
        mailbox.secretEndsAt = clock.instant().plus(Mailboxes.LASTS);
        Letter letter = Letter.confirmation(to, mailbox.person.name, own.of("/account/mail/" + secret));
        return new Written(letter, List.of(), fingerprint);
    }

    private static List<Message> waiting(Mailbox mailbox) {
        return Message.<Message>find(
                        "person = ?1 and seenAt is null and mailedAt is null and sentAt >= ?2 order by id",
                        mailbox.person,
                        mailbox.confirmedAt)
                .page(0, MOST_MESSAGES)
                .list();
    }

    private void taken(long id, Written written) {
        Instant now = clock.instant();
        if (!written.messages().isEmpty()) {
            Message.update("mailedAt = ?1 where id in ?2", now, written.messages());
        }
        Mailbox.<Mailbox>findByIdOptional(id).ifPresent(mailbox -> {
            mailbox.well(now);
            // while it was sent, its owner may have asked for another
            if (written.secret().equals(mailbox.secret)) {
                mailbox.invitedAt = now;
            }
        });
    }
}
