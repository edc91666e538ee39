package org.crossread.conflict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.crossread.Settings;
import org.crossread.article.Arrivals;
import org.crossread.article.Article;
import org.crossread.article.Overdue;
import org.crossread.article.Resumption.WorkWaits;
import org.crossread.story.Story;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the desk does as it opens: takes up the stages that a stop cut short, and sets out the demonstration story. */
@Singleton
class Opening {
    /** The channels of the stages are laid at {@code LIBRARY_BEFORE}. */
    private static final int AFTER_CHANNELS = Interceptor.Priority.APPLICATION;

    private static final long MOMENT = 200;
    private static final int MOMENTS = 300;
    private static final List<Article.State> COMING = List.of(Article.State.IMPORTED, Article.State.READ);
    private static final List<Story.Analysis> WAITING = List.of(Story.Analysis.PENDING, Story.Analysis.RUNNING);

    private final Settings settings;
    private final Demonstration demonstration;
    private final Arrivals arrivals;
    private final Analyst analyst;
    private final Overdue overdue;
    private final boolean records;
    private final boolean kept;

    Opening(
            Settings settings,
            Demonstration demonstration,
            Arrivals arrivals,
            Analyst analyst,
            Overdue overdue,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records,
            @ConfigProperty(name = "stages.kept") boolean kept) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.arrivals = arrivals;
        this.analyst = analyst;
        this.overdue = overdue;
        this.records = records;
        this.kept = kept;
    }

    void onStart(@Observes @Priority(AFTER_CHANNELS) StartupEvent event) {
        if (!records) {
            return;
        }
        if (!kept) {
            resume();
        }
        if (settings.demo() && QuarkusTransaction.requiringNew().call(() -> Article.count() == 0)) {
            demonstration.bring();
            await();
        }
    }

    void onWork(@Observes WorkWaits waits) {
        if (kept) {
            overdue.of(Overdue.Kind.ARTICLES).forEach(arrivals::send);
            overdue.of(Overdue.Kind.STORIES).forEach(analyst::ask);
        } else {
            resume();
        }
    }

    private void resume() {
        QuarkusTransaction.requiringNew().call(Opening::articles).forEach(arrivals::send);
        QuarkusTransaction.requiringNew().call(Opening::stories).forEach(analyst::ask);
    }

    /** Those last that were being worked on as the program stopped: should one of them have stopped it, it holds up no other. */
    private static List<Long> articles() {
        return Article.<Article>list("state in ?1 order by attempts, id", COMING).stream()
                .map(article -> article.id)
                .toList();
    }

    private static List<Long> stories() {
        return Story.<Story>list("analysis in ?1 order by attempts, id", WAITING).stream()
                .map(story -> story.id)
                .toList();
    }

    /** The first page that people see shows the demonstration story with its conflicts, if that takes no longer than a minute. */
    private static void await() {
        for (int moment = 0;
                moment < MOMENTS && QuarkusTransaction.requiringNew().call(Opening::busy);
                moment++) {
            pause();
        }
    }

    private static boolean busy() {
        return Article.count("state in ?1", COMING) > 0 || Story.count("analysis in ?1", WAITING) > 0;
    }

    private static void pause() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
