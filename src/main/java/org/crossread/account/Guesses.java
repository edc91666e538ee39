package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossread.Refusal;
import org.jboss.logging.Logger;

/**
 * Slows down who guesses passwords: five failures a minute for each account, twenty for each address, counted in the records, so that all
 * nodes count together. A failure is counted before the password is looked at: hashes are dear, and many at once are an attack themselves.
 */
@Singleton
class Guesses {
    static final int AN_ACCOUNT = 5;
    static final int AN_ADDRESS = 20;
    static final Duration MEMORY = Duration.ofSeconds(60);
    private static final Logger LOG = Logger.getLogger(Guesses.class);

    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /**
     * Looks whether somebody may try at all.
     *
     * @throws Refusal where there were too many failures within the last minute
     */
    void admit(String name, String address) {
        QuarkusTransaction.requiringNew().run(() -> admit(Secret.fingerprint(name), address, -1));
    }

    /**
     * Counts a try as a failure, and tells its number.
     *
     * @throws Refusal where there were too many without it: then this one is not counted
     */
    long make(String name, String address) {
        String account = Secret.fingerprint(name);
        long guess = QuarkusTransaction.requiringNew().call(() -> store(account, address));
        try {
            // Its row is visible to everybody by now: of many that come at once, no more than the limit get past here.
            QuarkusTransaction.requiringNew().run(() -> admit(account, address, guess));
        } catch (Refusal refusal) {
            QuarkusTransaction.requiringNew().run(() -> SignInFailure.deleteById(guess));
            throw refusal;
        }
        return guess;
    }

    /** Forgets the failures of somebody whose password was right after all. */
    void forget(String name) {
        QuarkusTransaction.requiringNew().run(() -> SignInFailure.delete("account", Secret.fingerprint(name)));
    }

    private long store(String account, String address) {
        SignInFailure failure = new SignInFailure();
        failure.account = account;
        failure.address = address;
        failure.happenedAt = clock.instant();
        failure.persist();
        return failure.id;
    }

    private void admit(String account, String address, long own) {
        refuseMany("account", account, AN_ACCOUNT, own);
        refuseMany("address", address, AN_ADDRESS, own);
    }

    private void refuseMany(String what, String which, int limit, long own) {
        Instant now = clock.instant();
        List<SignInFailure> latest = SignInFailure.<SignInFailure>find(
                        what + " = ?1 and happenedAt > ?2 and id <> ?3 order by happenedAt desc",
                        which,
                        now.minus(MEMORY),
                        own)
                .page(0, limit)
                .list();
        if (latest.size() == limit) {
            Instant free = latest.get(limit - 1).happenedAt.plus(MEMORY);
            LOG.warnf("Too many failures to sign in: one %s has to wait.", what);
            throw Refusal.tooMany(Math.max(1, Duration.between(now, free).toSeconds() + 1));
        }
    }
}
