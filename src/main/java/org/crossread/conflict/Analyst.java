package org.crossread.conflict;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crossread.story.StoryChanged;

/** Analyses stories in the background, one after another, each as soon as the change that calls for it is stored. */
@Singleton
public class Analyst {
    private final StoryAnalysis analysis;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService desk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "analyst");
        thread.setDaemon(true);
        return thread;
    });

    Analyst(StoryAnalysis analysis) {
        this.analysis = analysis;
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoryChanged changed) {
        ask(changed.storyId());
    }

    /** Has a story analysed soon; asked twice before its turn comes, once. */
    public void ask(long storyId) {
        if (waiting.add(storyId)) {
            desk.execute(() -> {
                waiting.remove(storyId);
                analysis.run(storyId);
            });
        }
    }

    /** Waits until everything asked for so far is analysed. */
    public void finish() {
        CompletableFuture.runAsync(() -> {}, desk).join();
    }

    void onShutdown(@Observes ShutdownEvent event) {
        desk.shutdownNow();
    }
}
