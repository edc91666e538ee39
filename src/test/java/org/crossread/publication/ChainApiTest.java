package org.crossread.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole chain from outside: two articles in, a conflict flagged, decided, corrected by one, approved by another, published. */
@QuarkusTest
class ChainApiTest {
    private static final String ONE = "More dead after the ferry accident\n"
            + "\uD83D\uDEA2 The ferry accident off Port Maren has claimed more than 1,400 lives, the coast guard said on Sunday.\n"
            + "Divers of the navy searched the wreck of the ferry off Port Maren for a third day.\n";
    private static final String OTHER = "Ferry accident: search goes on\n"
            + "\uD83D\uDEA2 The ferry accident off Port Maren left more than 1,300 people dead, according to the coast guard.\n"
            + "The navy sent more divers to the wreck off Port Maren.\n";

    @Test
    void aConflictGoesFromImportToPublication() throws InterruptedException {
        long one = bring("Harbour Post", ONE);
        long other = bring("Coast Daily", OTHER);
        JsonPath article = awaitAnalysis(other);
        long story = article.getLong("story");
        JsonPath found = by("viewer").get("/api/v1/stories/" + story).then().statusCode(200).extract().jsonPath();
        assertThat(found.getList("articles.id", Long.class)).contains(one, other);
        assertThat(found.getList("conflicts")).as("conflicts").isNotEmpty();
        assertThat(found.getString("conflicts[0].check")).isEqualTo("figure");
        long conflict = found.getLong("conflicts[0].id");

        by("checker")
                .body(Map.of("verdict", "real", "note", "The coast guard counts 1,400."))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201)
                .body("verdict", is("real"), "state", is("DECIDED"));

        int start = OTHER.codePointCount(0, OTHER.indexOf("more than 1,300"));
        long correction = propose("checker", other, start, start + "more than 1,300".length(), conflict);
        by("checker2")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(403);
        long publication = by("editor")
                .body("{\"note\":\"Checked by telephone.\"}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .extract()
                .jsonPath()
                .getLong("publication");
        given().get("/api/v1/publications/" + publication)
                .then()
                .statusCode(200)
                .body("wrong", equalTo("more than 1,300"))
                .body("right", equalTo("more than 1,400"))
                .body("class", equalTo("CORRECTED"))
                .body("article", equalTo((int) other))
                .body("notice", containsString("Paragraph 2 said “more than 1,300”"));
        by("viewer")
                .get("/api/v1/stories/" + story)
                .then()
                .body("conflicts.find { it.id == " + conflict + " }.state", is("CORRECTED"));
        by("editor2")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("by editor on"));
    }

    @Test
    void nobodyApprovesTheirOwnProposal() throws InterruptedException {
        long article = bring("Own Post", "The mayor of Lower Ilm said on Monday that 12 bridges are closed to traffic.");
        long correction = propose("editor", article, 39, 49, null);
        by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("somebody else"));
        by("editor2")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/return")
                .then()
                .statusCode(400)
                .body("field", is("reason"));
        by("editor2")
                .body("{\"reason\":\"Which bridges?\"}")
                .post("/api/v1/corrections/" + correction + "/return")
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"));
    }

    private static long bring(String source, String text) {
        return by("checker")
                .body(Map.of("source", source, "published", "2021-05-0" + (source.length() % 3 + 1), "text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static JsonPath awaitAnalysis(long article) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            JsonPath answer = by("viewer").get("/api/v1/articles/" + article).then().statusCode(200).extract().jsonPath();
            if (answer.getString("state").equals("ANALYSED")) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Article " + article + " was not analysed within 30 seconds.");
    }

    private static long propose(String by, long article, int start, int end, Long conflict) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "article", article,
                "start", start,
                "end", end,
                "replacement", "more than 1,400",
                "reason", "The coast guard's own count."));
        if (conflict != null) {
            body.put("conflict", conflict);
        }
        return by(by)
                .body(body)
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .body("state", is("PROPOSED"))
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static RequestSpecification by(String person) {
        return given().auth().preemptive().basic(person, person).contentType(ContentType.JSON);
    }
}
