package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People put articles where they belong, and what they decided goes with them. */
@QuarkusTest
class MembersPagesTest {
    private static final String ONE = "A crane fell on the quay of Brennport on Friday.\n"
            + "The crane in Brennport injured 14 dockers, the harbour master said.\n";
    private static final String OTHER = "On the quay of Brennport a crane fell on Friday.\n"
            + "The crane in Brennport injured 19 dockers, the hospital said.\n";

    private Visitor checker;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
    }

    private Response move(long story, Map<String, ?> typed) {
        return checker.send(checker.get("/stories/" + story + "/articles"), "/stories/" + story + "/articles", typed);
    }

    private static JsonPath story(long id) {
        return by("viewer").get("/api/v1/stories/" + id).jsonPath();
    }

    @Test
    void anArticleGoesToAStoryOfItsOwnAndBackWithWhatWasDecided() {
        long first = bring("Brennport Mail", "2016-05-07", ONE);
        long second = bring("Quay Times", "2016-05-07", OTHER);
        long story = awaitAnalysis(first).getLong("story");
        assertThat(awaitAnalysis(second).getLong("story")).isEqualTo(story);
        checker.get("/stories/" + story + "/articles")
                .then()
                .statusCode(200)
                .body(containsString("Shares with the articles there:"), containsString("Brennport"));
        long conflict = awaitDone(story).getLong("conflicts.find { it.check == 'figure' }.id");
        by("checker")
                .body(Map.of("verdict", "real"))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201);

        checker.follow(move(story, Map.of("article", second, "target", "new")))
                .then()
                .body(containsString("Put here by checker"));
        long own = awaitAnalysis(second).getLong("story");
        assertThat(own).isNotEqualTo(story);
        assertThat(awaitDone(story).getList("conflicts")).isEmpty();
        checker.get("/stories/" + story + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("found"), containsString("no longer found"), containsString("14 dockers"));

        checker.follow(move(own, Map.of("article", second, "target", story)));
        assertThat(awaitAnalysis(second).getLong("story")).isEqualTo(story);
        JsonPath again = awaitDone(story);
        assertThat(again.getLong("conflicts.find { it.check == 'figure' }.id")).isEqualTo(conflict);
        assertThat(again.getString("conflicts.find { it.check == 'figure' }.state"))
                .isEqualTo("DECIDED");
        checker.get("/stories/" + own).then().statusCode(200).body(containsString("crane"));
    }

    @Test
    void verdictsGoWithAllArticlesOfAStoryThatIsMerged() {
        long first = bring(
                "Hill Post", "2015-02-03", ONE.replace("Brennport", "Oxmoor").replace("crane", "silo"));
        long second = bring(
                "Dale Post", "2015-02-03", OTHER.replace("Brennport", "Oxmoor").replace("crane", "silo"));
        long elsewhere = bring("Coast Post", "2015-02-04", "The council of Wexley debated a new bus lane for hours.\n");
        long story = awaitAnalysis(first).getLong("story");
        awaitAnalysis(second);
        long target = awaitAnalysis(elsewhere).getLong("story");
        long conflict = awaitDone(story).getLong("conflicts.find { it.check == 'figure' }.id");
        by("checker").body(Map.of("verdict", "rounding")).post("/api/v1/conflicts/" + conflict + "/verdicts");

        move(story, Map.of("article", List.of(first, second), "target", target))
                .then()
                .statusCode(303);

        JsonPath merged = awaitDone(target);
        assertThat(merged.getList("articles")).hasSize(3);
        assertThat(merged.getLong("conflicts.find { it.check == 'figure' }.id")).isEqualTo(conflict);
        assertThat(merged.getString("conflicts.find { it.check == 'figure' }.state"))
                .isEqualTo("DECIDED");
    }

    @Test
    void aMoveThatCannotBeIsToldSo() {
        long alone = awaitAnalysis(bring("Lone Star", "2014-09-09", "Nobody else wrote about the well of Dunmarrow.\n"))
                .getLong("story");
        move(alone, Map.of("target", "new"))
                .then()
                .statusCode(400)
                .body(containsString("Choose at least one article of this story."));
        long article = story(alone).getLong("articles[0].id");
        move(alone, Map.of("article", article, "target", "new"))
                .then()
                .statusCode(400)
                .body(containsString("All articles of this story alone make the same story again."));
        move(alone, Map.of("article", article, "target", alone))
                .then()
                .statusCode(400)
                .body(containsString("Choose another story that is still open."));
    }

    @Test
    void viewersMoveNothing() {
        Visitor.named("viewer").get("/stories/1/articles").then().statusCode(403);
    }

    private static JsonPath awaitDone(long story) {
        for (int attempt = 0; attempt < 600; attempt++) {
            JsonPath answer = story(story);
            if (answer.getString("state").equals("DONE")) {
                return answer;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Story " + story + " was not analysed within a minute.");
    }
}
