package org.crossread.article;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has the stages take up again what waits: once the records can be reached again, for what a stage was given while they could not was not even
 * counted as an attempt; over Kafka always, for there a message may be lost, or its node.
 */
@Singleton
public class Resumption {
    private static final Logger LOG = Logger.getLogger(Resumption.class);

    private final Event<WorkWaits> event;
    private final boolean kept;
    private volatile boolean open;
    private final AtomicBoolean wanted = new AtomicBoolean();

    Resumption(Event<WorkWaits> event, @ConfigProperty(name = "stages.kept") boolean kept) {
        this.event = event;
        this.kept = kept;
    }

    /** Work waits that nobody will send again. */
    public record WorkWaits() {}

    /** A stage could not reach the records. */
    public void wanted(Throwable why) {
        LOG.warnf("A stage could not go on (%s). It is taken up again within seconds.", Attempts.kind(why));
        wanted.set(true);
    }

    /** Not before: there would be nobody to send it. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        open = true;
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "resumption")
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
