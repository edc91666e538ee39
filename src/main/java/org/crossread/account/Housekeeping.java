package org.crossread.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away what is over: sessions, links, and failures to sign in that no longer count. */
@Singleton
class Housekeeping {
    private static final Duration NO_LONGER_ASKED_FOR = Duration.ofDays(1);
    private final Clock clock;
    private final Event<Tidying> tidying;

    Housekeeping(Clock clock, Event<Tidying> tidying) {
        this.tidying = tidying;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void tidy() {
        Instant now = clock.instant();
        DeskSession.delete("seenAt < ?1 or begunAt < ?2", now.minus(Sessions.IDLE), now.minus(Sessions.LONGEST));
        OneTimeLink.delete("endsAt < ?1", now);
        SignInFailure.delete("happenedAt < ?1", now.minus(NO_LONGER_ASKED_FOR));
        tidying.fire(new Tidying(now));
    }
}
