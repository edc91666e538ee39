package org.crossread.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crossread.Refusal;

/** Makes the tokens of programs, knows them again, and revokes them. */
@ApplicationScoped
public class Tokens {
    /** So that a token found in the wrong place tells what it is. */
    static final String PREFIX = "crossread_";

    static final int LONGEST_DAYS = 365;
    private static final int MOST = 50;
    private static final Duration EXACT = Duration.ofHours(1);

    private final Clock clock;
    private final Audit audit;

    Tokens(Clock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /** Makes a token: the only time at which it can be seen. */
    @Transactional
    public String make(Person person, String name, Scope scope, int days) {
        String line = Naming.line(name, 100);
        if (line.isEmpty()) {
            throw Refusal.invalid("token-name", "Say what the token is for.");
        }
        if (!scope.within(person.role)) {
            throw Refusal.invalid("scope", "A token cannot do more than you can.");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw Refusal.invalid("days", "A token lasts 1 to " + LONGEST_DAYS + " days.");
        }
        if (AccessToken.count("person", person) >= MOST) {
            throw Refusal.invalid("token-name", "You have " + MOST + " tokens: revoke one first.");
        }
        String secret = PREFIX + Secret.fresh();
        AccessToken token = store(person, line, scope, days, secret);
        audit.record(person, "made a token", token, line + ", " + scope.word() + ", " + days + " days");
        return secret;
    }

    private AccessToken store(Person person, String name, Scope scope, int days, String secret) {
        AccessToken token = new AccessToken();
        token.person = person;
        token.name = name;
        token.secret = Secret.fingerprint(secret);
        token.scope = scope;
        token.madeAt = clock.instant();
        token.endsAt = token.madeAt.plus(Duration.ofDays(days));
        token.persist();
        return token;
    }

    @Transactional
    public void revoke(Person person, long id) {
        AccessToken token = AccessToken.<AccessToken>find("id = ?1 and person = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("token", id));
        audit.record(person, "revoked a token", token, token.name);
        token.delete();
    }

    /** The token that a program shows, unless it is over. */
    @Transactional
    public Optional<AccessToken> known(String secret) {
        Instant now = clock.instant();
        Optional<AccessToken> token = AccessToken.<AccessToken>find("secret", Secret.fingerprint(secret))
                .firstResultOptional()
                .filter(found -> !found.person.disabled && !found.isOver(now));
        token.filter(found -> found.usedAt == null || found.usedAt.plus(EXACT).isBefore(now))
                .ifPresent(found -> found.usedAt = now);
        return token;
    }
}
