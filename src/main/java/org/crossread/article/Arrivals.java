package org.crossread.article;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends articles to the first stage, each as soon as it is stored. The record is the database: what is sent is only its number. */
@Singleton
public class Arrivals {
    private final Emitter<Long> articles;

    Arrivals(@Channel("articles-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Long> articles) {
        this.articles = articles;
    }

    void onWaiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleWaiting waiting) {
        send(waiting.articleId());
    }

    /** Has an article taken up by the stage that it waits for; sent twice, it is worked on once. */
    public void send(long article) {
        articles.send(article);
    }
}
