package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.crossread.Desk;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of pages are kept as they were written; whatever changes in them is seen at once. */
@QuarkusTest
class KeptPagesTest {
    private static final String DAY = "2003-05-19";
    private static final String[] SAID = {
        "The viaduct of Ambrel\n\nThe viaduct of Ambrel fell into the Tassery gorge, and 21 people were killed.",
        "The viaduct of Ambrel\n\nThe viaduct of Ambrel fell into the Tassery gorge, and 36 people were killed.",
        "The viaduct of Ambrel\n\nThe viaduct of Ambrel fell into the Tassery gorge, and 57 people were killed."
    };

    private Visitor checker;
    private String story;
    private String conflict;

    @BeforeEach
    void twoReports() {
        checker = Visitor.named("checker");
        JsonPath first = bring("Kept Gazette", SAID[0]);
        bring("Kept Herald", SAID[1]);
        story = "/stories/" + first.getLong("story");
        conflict = found(checker.get(story), "href=\"(/conflicts/\\d+)\"");
    }

    private static JsonPath bring(String source, String text) {
        Response there = Desk.by("checker")
                .body(Map.of("source", source, "published", DAY, "text", text))
                .post("/api/v1/articles");
        JsonPath article = Desk.awaitAnalysis(there.jsonPath().getLong("id"));
        Desk.awaitComparison(article.getLong("story"));
        return article;
    }

    /** The row of the conflict in the collation. */
    private String row() {
        return found(
                checker.get(story),
                "(?s)(<tr role=\"row\" id=\"conflict-" + conflict.replaceAll("\\D", "") + "\".*?</tr>)");
    }

    @Test
    void aVerdictAndItsUndoAreSeenInTheCollationAtOnce() {
        String open = row();
        assertThat(open).isEqualTo(row()).contains("21 people", "36 people").doesNotContain("badge-decided");
        Response decided = checker.follow(
                checker.send(checker.get(conflict), conflict + "/verdicts", Map.of("verdict", "rounding")));
        assertThat(row()).isNotEqualTo(open);
        checker.follow(checker.send(decided, "/queue/undo", Map.of())).then().statusCode(200);
        assertThat(row()).isEqualTo(open);
    }

    @Test
    void aNewArticleIsSeenInTheCollationAndInTheQueueAtOnce() {
        String queue = "/queue?story=" + story.replaceAll("\\D", "");
        checker.get(queue).then().body(containsString("36 people"), not(containsString("57 people")));
        assertThat(row()).doesNotContain("57 people");
        bring("Kept Courier", SAID[2]);
        assertThat(checker.get(story).asString()).contains("Kept Courier", "57 people");
        checker.get(queue).then().body(containsString("57 people"));
    }

    @Test
    void whoWorksOnAConflictIsSeenInTheQueueAtOnce() {
        String queue = "/queue?story=" + story.replaceAll("\\D", "");
        checker.get(queue).then().body(not(containsString("with checker")));
        checker.send(checker.get(conflict), conflict + "/assignment", Map.of("action", "take"));
        checker.get(queue).then().body(containsString("with checker"));
        checker.send(checker.get(conflict), conflict + "/assignment", Map.of("action", "release"));
        checker.get(queue).then().body(not(containsString("with checker")));
    }
}
