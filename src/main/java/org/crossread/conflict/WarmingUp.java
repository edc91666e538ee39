package org.crossread.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.crossread.Settings;
import org.crossread.article.NewArticle;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.web.Helps;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Compares the demonstration story over and over for a while after the start, and reads the help pages as one long text, says in JSON what was read,
 * and compares it with an article, beside whatever else is asked: until the virtual machine has compiled all that, a long text takes four times as long.
 */
@Singleton
class WarmingUp {
    private static final Logger LOG = Logger.getLogger(WarmingUp.class);
    /** When the desk is open. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final Collator collator;
    private final ReadingsApi readings;
    private final ObjectMapper json;
    private final Helps helps;
    private final Duration lasts;
    private volatile boolean stopped;

    WarmingUp(
            Settings settings,
            Collator collator,
            ReadingsApi readings,
            ObjectMapper json,
            Helps helps,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.collator = collator;
        this.readings = readings;
        this.json = json;
        this.helps = helps;
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
        NewArticle first = articles.get(0);
        NewArticle second = articles.get(1);
        // what the checks are explained with holds every form that they read
        String text = helps.all().stream()
                .map(help -> help.body().getValue().replaceAll("<[^>]*+>", " "))
                .collect(Collectors.joining("\n\n"));
        // and what stands in one line without an end takes other ways through them
        String line = text.replaceAll("[\\s.!?]++", " ");
        long end = System.nanoTime() + lasts.toNanos();
        int times = 0;
        for (; !stopped && System.nanoTime() < end; times++) {
            collator.collate(articles.stream()
                    .map(article -> witness(article, article.text()))
                    .toList());
            Witness all = witness(first, text);
            said(readings.read(all));
            said(readings.read(witness(first, line)));
            collator.collate(List.of(all, witness(second, second.text())));
        }
        LOG.debugf("Compared the demonstration story %d times to warm up.", times);
    }

    private void said(Shape.Readings read) {
        try {
            json.writeValueAsBytes(read);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Witness witness(NewArticle article, String text) {
        return new Witness(text, "", "", article.published(), null, Prose.of(text));
    }
}
