package org.crossread.article;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has the stages take up again what waits: once the records can be reached again, for what a stage was given while they could not was not even
 * counted as an attempt; over Kafka always, for there a message may be lost, or its node. As the program stops, what they are doing comes to
 * its end before the records are closed, and the rest waits for the next start.
 */
@Singleton
public class Resumption {
    private static final Logger LOG = Logger.getLogger(Resumption.class);
    private static final long PATIENCE = 10;

    private final Event<WorkWaits> event;
    private final boolean kept;
    private volatile boolean open;
    private volatile boolean stopping;
    private final AtomicBoolean wanted = new AtomicBoolean();
    /** Shared by the stages at work. */
    private final ReadWriteLock work = new ReentrantReadWriteLock();

    Resumption(Event<WorkWaits> event, @ConfigProperty(name = "stages.kept") boolean kept) {
        this.event = event;
        this.kept = kept;
    }

    /** Work waits that nobody will send again. */
    public record WorkWaits() {}

    /** @return whether a stage's work was done: not where the records could not be reached, or the program stops */
    public boolean attempt(Runnable piece) {
        if (stopping || !work.readLock().tryLock()) {
            return false;
        }
        try {
            piece.run();
            return true;
        } catch (RuntimeException unreachable) {
            wanted(unreachable);
            return false;
        } finally {
            work.readLock().unlock();
        }
    }

    /** Whether the program is about to end: work of many steps leaves off after the one that it is at. */
    public boolean stopping() {
        return stopping;
    }

    private void wanted(Throwable why) {
        LOG.warnf("A stage could not go on (%s). It is taken up again within seconds.", Attempts.kind(why));
        wanted.set(true);
    }

    /** Not before: there would be nobody to send it. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        open = true;
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!work.writeLock().tryLock(PATIENCE, TimeUnit.SECONDS)) {
            LOG.warn("A stage is still at work as the program stops. It is taken up again at the next start.");
        }
    }

    @Scheduled(
            every = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "resumption",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void resume() {
        if (open && (wanted.compareAndSet(true, false) || kept)) {
            try {
                event.fire(new WorkWaits());
            } catch (RuntimeException stillUnreachable) {
                wanted(stillUnreachable);
            }
        }
    }
}
