package org.crossread.conflict;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import org.crossread.Settings;
import org.crossread.article.NewArticle;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Compares the demonstration story over and over for a while after the start, beside whatever else is asked: until the virtual machine has
 * compiled the checks, a long text takes four times as long.
 */
@Singleton
class WarmingUp {
    private static final Logger LOG = Logger.getLogger(WarmingUp.class);
    /** When the desk is open. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final Collator collator;
    private final Duration lasts;
    private volatile boolean stopped;

    WarmingUp(
            Settings settings,
            Collator collator,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.collator = collator;
        this.lasts = serves ? settings.warmUp() : Duration.ZERO;
    }

    void onStart(@Observes @Priority(LAST) StartupEvent event) {
        if (!lasts.isZero()) {
            Thread thread = new Thread(this::run, "warming-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void run() {
        List<NewArticle> articles = Demonstration.articles();
        long end = System.nanoTime() + lasts.toNanos();
        int times = 0;
        for (; !stopped && System.nanoTime() < end; times++) {
            collator.collate(articles.stream().map(WarmingUp::witness).toList());
        }
        LOG.debugf("Compared the demonstration story %d times to warm up.", times);
    }

    private static Witness witness(NewArticle article) {
        return new Witness(article.text(), "", "", article.published(), null, Prose.of(article.text()));
    }
}
