package org.crossread.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crossread.article.Article;
import org.crossread.article.Article.State;
import org.crossread.article.Attempts;
import org.crossread.article.Resumption;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The first stage: reads every article once by itself, so that one over which a check stumbles is set aside before it joins others. */
@ApplicationScoped
class ReadingStage {
    private static final Logger LOG = Logger.getLogger(ReadingStage.class);

    private final Depositions depositions;
    private final Attempts attempts;
    private final Resumption resumption;

    ReadingStage(Depositions depositions, Attempts attempts, Resumption resumption) {
        this.depositions = depositions;
        this.attempts = attempts;
        this.resumption = resumption;
    }

    /** The article's number for the next stage; null where it goes no further. */
    @Incoming("articles")
    @Outgoing("read")
    @Blocking
    @Nullable Long read(long article) {
        return resumption.attempt(() -> work(article)) ? article : null;
    }

    private void work(long article) {
        while (attempts.begin(article, State.IMPORTED)) {
            try {
                stored(article).ifPresent(this::read);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.errorf(e, "Article %d could not be read.", article);
                attempts.failed(article, e);
            }
        }
    }

    private void read(StoredWitness stored) {
        depositions.of(stored);
        attempts.done(stored.article(), stored.version(), State.IMPORTED, State.READ);
    }

    private static Optional<StoredWitness> stored(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>findByIdOptional(id).map(StoredWitness::of));
    }
}
