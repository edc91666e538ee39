package org.crossread.article;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends articles nowhere: what is left is parsing and storing alone. */
@Alternative
@Singleton
public class NoArrivals extends Arrivals {
    NoArrivals(@Channel("articles-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Long> articles) {
        super(articles);
    }

    @Override
    public void send(long article) {
        // stored is enough
    }
}
