package org.crossread.conflict;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.crossread.article.Resumption;
import org.crossread.story.StoryChanged;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The last stage: analyses stories, one after another, each as soon as the change that calls for it is stored and it has rested. */
@Singleton
public class Analyst {
    private final StoryAnalysis analysis;
    private final Rests rests = new Rests(Duration.ofSeconds(5));
    private final Resumption resumption;
    private final Emitter<Long> stories;

    Analyst(
            StoryAnalysis analysis,
            Resumption resumption,
            @Channel("stories-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Long> stories) {
        this.analysis = analysis;
        this.resumption = resumption;
        this.stories = stories;
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoryChanged changed) {
        ask(changed.storyId());
    }

    /** Has a story analysed soon; asked again before its turn comes, it is analysed once. */
    public void ask(long storyId) {
        stories.send(storyId);
    }

    @Incoming("stories")
    @Blocking
    void analyse(long storyId) {
        resumption.attempt(() -> analyseOnceRested(storyId));
    }

    private void analyseOnceRested(long storyId) {
        if (rests.postpone(storyId, () -> ask(storyId))) {
            return;
        }
        long begun = System.nanoTime();
        boolean waits = analysis.run(storyId);
        rests.begin(storyId, Duration.ofNanos(System.nanoTime() - begun));
        if (waits) {
            ask(storyId);
        }
    }
}
