package org.crossread.story;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.crossread.article.Article.State;
import org.crossread.article.Attempts;
import org.crossread.article.Resumption;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** The second stage: puts each article into its story. Stories that change by it are analysed next. */
@ApplicationScoped
class JoiningStage {
    private static final Logger LOG = Logger.getLogger(JoiningStage.class);

    private final Stories stories;
    private final Attempts attempts;
    private final Resumption resumption;

    JoiningStage(Stories stories, Attempts attempts, Resumption resumption) {
        this.stories = stories;
        this.attempts = attempts;
        this.resumption = resumption;
    }

    @Incoming("read")
    @Blocking
    void join(long article) {
        resumption.attempt(() -> work(article));
    }

    private void work(long article) {
        while (attempts.begin(article, State.READ)) {
            try {
                stories.join(article);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.errorf(e, "Article %d found no story.", article);
                attempts.failed(article, e);
            }
        }
    }
}
