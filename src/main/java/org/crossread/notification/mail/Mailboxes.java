package org.crossread.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Secret;

/** Takes the addresses that people want to be written to, each once it is confirmed from there. */
@ApplicationScoped
public class Mailboxes {
    static final Duration LASTS = Duration.ofHours(24);
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final int MOST = 5;

    private final Clock clock;
    private final Audit audit;
    private final Post post;

    Mailboxes(Clock clock, Audit audit, Post post) {
        this.clock = clock;
        this.audit = audit;
        this.post = post;
    }

    /**
     * Has a link mailed to an address. Until it is opened, mail goes to where it went before.
     *
     * @throws Refusal where it is no address, or nothing can be mailed there
     */
    @Transactional
    public void want(Person person, String typed) {
        refuseUnless(person);
        String address = EmailAddress.of(typed);
        Mailbox mailbox = Mailbox.of(person).orElseGet(() -> open(person));
        if (address.equals(mailbox.address)) {
            forget(mailbox);
            return;
        }
        count(mailbox);
        forget(mailbox);
        mailbox.wanted = address;
        mailbox.nextAt = clock.instant();
        mailbox.persist();
        audit.record(person, "asked for e-mail", person, person.name);
    }

    private void refuseUnless(Person person) {
        if (person.demonstration) {
            throw Refusal.forbidden("The demonstration accounts get no e-mail: everybody may use them.");
        }
        if (!post.isOpen()) {
            throw Refusal.conflict(Post.CLOSED);
        }
    }

    private Mailbox open(Person person) {
        Mailbox mailbox = new Mailbox();
        mailbox.person = person;
        mailbox.askedSince = clock.instant();
        return mailbox;
    }

    private void count(Mailbox mailbox) {
        Instant now = clock.instant();
        if (mailbox.askedSince.plus(WINDOW).isBefore(now)) {
            mailbox.askedSince = now;
            mailbox.asked = 0;
        }
        if (++mailbox.asked > MOST) {
            throw Refusal.invalid("address", "That were " + MOST + " addresses within a day. Try again tomorrow.");
        }
    }

    private static void forget(Mailbox mailbox) {
        mailbox.wanted = null;
        mailbox.invitedAt = null;
        mailbox.secret = null;
        mailbox.secretEndsAt = null;
    }

    /** No more e-mail. */
    @Transactional
    public void leave(Person person) {
        Mailbox.of(person).ifPresent(mailbox -> {
            // how often links were asked for stays
            forget(mailbox);
            mailbox.address = null;
            mailbox.confirmedAt = null;
            audit.record(person, "ended e-mail", person, person.name);
        });
    }

    /**
     * The address that a link was mailed to.
     *
     * @throws Refusal where the link is not this person's, was used, or is out of date
     */
    @Transactional
    public String invited(Person person, String secret) {
        return String.valueOf(find(person, secret).wanted);
    }

    /** Writes to that address from now on. */
    @Transactional
    public String confirm(Person person, String secret) {
        Mailbox mailbox = find(person, secret);
        mailbox.address = mailbox.wanted;
        mailbox.confirmedAt = clock.instant();
        forget(mailbox);
        audit.record(person, "confirmed the e-mail address of", person, person.name);
        return String.valueOf(mailbox.address);
    }

    private Mailbox find(Person person, String secret) {
        return Mailbox.<Mailbox>find(
                        "person = ?1 and secret = ?2 and secretEndsAt > ?3 and wanted is not null",
                        person,
                        Secret.fingerprint(secret),
                        clock.instant())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.gone("This link has been used, is out of date, or was sent to somebody else."
                        + " Type the address again for a new one."));
    }
}
