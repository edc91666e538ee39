package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.crossread.Desk;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** A source changes a figure after it was found to differ from another's: the conflict closes, and it is listed. */
@QuarkusTest
class SilentCorrectionsTest {
    private static final String TEXT = """
            Reactor shut down at Tessel

            The research reactor at Tessel was shut down on Tuesday after a leak of cooling water, the operator Tessel Atom said.

            The leak injured %s workers at the Tessel reactor, the operator said on Tuesday.

            Inspectors will examine the cooling system of the reactor for two weeks.%s
            """;

    private static long bring(String source, String url, String injured, String more) {
        return by("checker")
                .body(Map.of(
                        "source",
                        source,
                        "published",
                        "2024-09-10",
                        "title",
                        "Reactor shut down at Tessel",
                        "url",
                        url,
                        "text",
                        TEXT.formatted(injured, more)))
                .post("/api/v1/articles")
                .then()
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @Test
    void aConflictThatASourceEditsAwayClosesAsSourceCorrected() {
        long one = bring("Tessel Herald", "https://herald.example/reactor", "12", "");
        Desk.awaitAnalysis(one);
        long other = bring(
                "Tessel Mirror", "https://mirror.example/reactor", "19", "\n\nA spokeswoman declined to say more.");
        long story = Desk.awaitAnalysis(other).getLong("story");
        List<Integer> conflicts =
                by("viewer").get("/api/v1/stories/" + story).jsonPath().getList("conflicts.id");
        assertThat(conflicts).isNotEmpty();

        long again = bring(
                "Tessel Mirror", "https://mirror.example/reactor", "12", "\n\nA spokeswoman declined to say more.");
        assertThat(again).isEqualTo(other);
        Desk.awaitAnalysis(other);

        by("viewer").get("/api/v1/stories/" + story).then().body("conflicts.size()", equalTo(0));
        Visitor viewer = Visitor.named("viewer");
        viewer.get("/noticed")
                .then()
                .body(containsString("Tessel Mirror"), containsString("19 workers"), containsString("silently"));
        Visitor.named("checker")
                .get("/conflicts/" + conflicts.get(0))
                .then()
                .statusCode(200)
                .body(containsString("source corrected"));
        viewer.get("/stories/" + story + "/changes").then().body(containsString("source corrected"));
        viewer.get("/articles/" + other + "/versions/1/2")
                .then()
                .body(containsString("19"), containsString("gone with it"));
        viewer.get("/articles/" + other).then().body(containsString("version 2 of 2"), containsString("What changed"));
    }

    @Test
    void whatACorrectionOfOursMendsIsNotTheSourcesDoing() {
        String place = "Oudkerk";
        String mirror = TEXT.replace("Tessel", place).formatted("23", "\n\nA spokesman declined to say more.");
        long one = Desk.bring(
                "Oudkerk Herald", "2024-03-05", TEXT.replace("Tessel", place).formatted("17", ""));
        Desk.awaitAnalysis(one);
        long other = Desk.bring("Oudkerk Mirror", "2024-03-05", mirror);
        long story = Desk.awaitAnalysis(other).getLong("story");
        by("viewer").get("/api/v1/stories/" + story).then().body("conflicts.size()", greaterThan(0));

        long correction = Desk.propose("checker", other, mirror, "23 workers", "17 workers", null);
        by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200);
        Desk.awaitAnalysis(other);

        by("viewer").get("/api/v1/stories/" + story).then().body("conflicts.size()", equalTo(0));
        Visitor.named("viewer").get("/noticed").then().body(not(containsString("Oudkerk Mirror")));
    }
}
