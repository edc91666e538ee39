package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.Desk;
import org.crossread.web.Visitor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** No page asks the database more often where it shows more. */
@QuarkusTest
class StatementsTest {
    /** More than any page needs that does not ask once a line. */
    private static final long MOST = 40;

    @Inject
    EntityManagerFactory records;

    @Test
    void noPageAsksTheDatabaseOnceALine() {
        Visitor editor = Visitor.named("editor");
        String conflict = found(editor.get("/queue?state=all"), "class=\"title\" href=\"(/conflicts/\\d+)");
        String story = found(editor.get(conflict), "› <a href=\"(/stories/\\d+)\"");
        String article = found(editor.get(story), "href=\"(/articles/\\d+)");
        Statistics statistics = records.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        Map<String, Long> asked = new LinkedHashMap<>();
        for (String page : List.of(
                "/queue?state=all",
                conflict,
                "/stories",
                story,
                story + "/groups",
                story + "/articles",
                article,
                "/overview",
                "/search?q=dead",
                "/api/v1/search?q=dead",
                "/inbox",
                "/corrections",
                "/published",
                "/api/v1/conflicts?state=all",
                "/api/v1/stories")) {
            statistics.clear();
            Response answer = page.startsWith("/api") ? Desk.by("editor").get(page) : editor.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            asked.put(page, statistics.getPrepareStatementCount());
        }
        statistics.setStatisticsEnabled(false);
        assertThat(asked).allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(MOST));
        assertThat(asked.get("/queue?state=all")).isPositive();
    }
}
