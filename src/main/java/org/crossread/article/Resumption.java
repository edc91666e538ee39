package org.crossread.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Has the stages take up again what waits, once the records can be reached again: what a stage was given while they could not was not even
 * counted as an attempt.
 */
@Singleton
public class Resumption {
    private static final Logger LOG = Logger.getLogger(Resumption.class);

    private final Event<WorkWaits> event;
    private final AtomicBoolean wanted = new AtomicBoolean();

    Resumption(Event<WorkWaits> event) {
        this.event = event;
    }

    /** Work waits that nobody will send again. */
    public record WorkWaits() {}

    /** A stage could not reach the records. */
    public void wanted(Throwable why) {
        LOG.warnf("A stage could not go on (%s). It is taken up again within seconds.", Attempts.kind(why));
        wanted.set(true);
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "resumption")
    void resume() {
        if (wanted.compareAndSet(true, false)) {
            try {
                event.fire(new WorkWaits());
            } catch (RuntimeException stillUnreachable) {
                wanted(stillUnreachable);
            }
        }
    }
}
