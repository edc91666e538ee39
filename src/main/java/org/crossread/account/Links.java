package org.crossread.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes one-time links and takes them back. */
@ApplicationScoped
public class Links {
    static final Duration LASTS = Duration.ofHours(24);
    private static final String NONE =
            "This link has been used, is out of date, or was never made. Ask an administrator for a new one.";

    private final Clock clock;

    Links(Clock clock) {
        this.clock = clock;
    }

    /** A new secret to put into an address. Older ones for the same purpose are worth nothing from now on. */
    @Transactional
    public String make(OneTimeLink.Kind kind, @Nullable Person person) {
        if (person == null) {
            OneTimeLink.delete("kind", kind);
        } else {
            forget(person);
        }
        String secret = Secret.fresh();
        OneTimeLink link = new OneTimeLink();
        link.kind = kind;
        link.person = person;
        link.secret = Secret.fingerprint(secret);
        link.endsAt = clock.instant().plus(LASTS);
        link.persist();
        return secret;
    }

    /**
     * The link with this secret, still unused.
     *
     * @throws Refusal where there is none
     */
    @Transactional
    public OneTimeLink find(String secret) {
        return open(secret).orElseThrow(() -> Refusal.gone(NONE));
    }

    /** Takes a link back with what it is used for, or neither. Of two who use it at once, one is told that it is used. */
    @Transactional(Transactional.TxType.MANDATORY)
    OneTimeLink use(String secret, OneTimeLink.Kind kind) {
        OneTimeLink link = open(secret).filter(found -> found.kind == kind).orElseThrow(() -> Refusal.gone(NONE));
        if (OneTimeLink.delete("id", link.id) == 0) {
            throw Refusal.gone(NONE);
        }
        return link;
    }

    void forget(Person person) {
        OneTimeLink.delete("person", person);
    }

    private Optional<OneTimeLink> open(String secret) {
        return OneTimeLink.<OneTimeLink>find("secret = ?1 and endsAt > ?2", Secret.fingerprint(secret), clock.instant())
                .firstResultOptional()
                .filter(link -> link.person == null || !link.person.disabled);
    }
}
