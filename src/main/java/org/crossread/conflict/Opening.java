package org.crossread.conflict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.crossread.Settings;
import org.crossread.article.Article;
import org.crossread.story.Story;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the desk does as it opens: takes up analyses that a stop cut short, and sets out the demonstration story. */
@Singleton
class Opening {
    private final Settings settings;
    private final Demonstration demonstration;
    private final Analyst analyst;
    private final boolean records;

    Opening(
            Settings settings,
            Demonstration demonstration,
            Analyst analyst,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.analyst = analyst;
        this.records = records;
    }

    void onStart(@Observes @Priority(2) StartupEvent event) {
        if (!records) {
            return;
        }
        QuarkusTransaction.requiringNew().call(Opening::unfinished).forEach(analyst::ask);
        if (settings.demo() && QuarkusTransaction.requiringNew().call(() -> Article.count() == 0)) {
            demonstration.bring();
            analyst.finish();
        }
    }

    private static List<Long> unfinished() {
        return Story.<Story>list("analysis in ?1 order by id", List.of(Story.Analysis.PENDING, Story.Analysis.RUNNING))
                .stream()
                .map(story -> story.id)
                .toList();
    }
}
