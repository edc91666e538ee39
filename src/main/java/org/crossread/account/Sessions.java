package org.crossread.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crossread.Refusal;

/** Keeps who is signed in. Asked at every request, so that what ends a session ends it at once, whatever cookie still goes around. */
@ApplicationScoped
public class Sessions {
    /** A shift without a click. */
    static final Duration IDLE = Duration.ofHours(12);

    static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration EXACT = Duration.ofMinutes(5);
    private static final int LONGEST_BROWSER = 200;

    private final Clock clock;
    private final Audit audit;

    Sessions(Clock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /** Begins a session and tells what the browser is to keep. */
    @Transactional
    public String begin(Person person, String browser, String address) {
        String secret = Secret.fresh();
        DeskSession session = new DeskSession();
        session.person = Person.findById(person.id);
        session.secret = Secret.fingerprint(secret);
        session.epoch = session.person.epoch;
        session.browser = Naming.line(browser, LONGEST_BROWSER);
        session.address = address;
        session.begunAt = clock.instant();
        session.seenAt = session.begunAt;
        session.persist();
        return secret;
    }

    /** The session whose secret a browser shows, unless it is over. */
    @Transactional
    public Optional<DeskSession> known(String secret) {
        Instant now = clock.instant();
        Optional<DeskSession> session = DeskSession.<DeskSession>find(
                        "from DeskSession s join fetch s.person where s.secret = ?1", Secret.fingerprint(secret))
                .firstResultOptional()
                .filter(found -> goesOn(found, now));
        session.filter(found -> found.seenAt.plus(EXACT).isBefore(now)).ifPresent(found -> found.seenAt = now);
        return session;
    }

    private static boolean goesOn(DeskSession session, Instant now) {
        return !session.person.disabled
                && session.epoch == session.person.epoch
                && session.seenAt.plus(IDLE).isAfter(now)
                && session.begunAt.plus(LONGEST).isAfter(now);
    }

    /** Ends one session of a person. */
    @Transactional
    public void end(Person person, long id) {
        if (DeskSession.delete("id = ?1 and person = ?2", id, person) == 0) {
            throw Refusal.missing("session", id);
        }
        audit.record(person, "ended a session of", person, person.name);
    }

    /** Ends every session of a person. */
    @Transactional
    public void endAll(Person person) {
        outdate(Person.findById(person.id));
        audit.record(person, "signed out", person, person.name);
    }

    /** Makes worthless what any browser of this person keeps. */
    @Transactional(Transactional.TxType.MANDATORY)
    void outdate(Person person) {
        person.epoch++;
        DeskSession.delete("person", person);
    }
}
