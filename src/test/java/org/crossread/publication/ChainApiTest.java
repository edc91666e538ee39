package org.crossread.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    void aConflictGoesFromImportToPublication() {
        long one = bring("Harbour Post", "2021-05-02", ONE);
        long other = bring("Coast Daily", "2021-05-03", OTHER);
        long story = awaitAnalysis(other).getLong("story");
        JsonPath found = by("viewer")
                .get("/api/v1/stories/" + story)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.getList("articles.id", Long.class)).contains(one, other);
        assertThat(found.getString("conflicts[0].check")).isEqualTo("figure");
        assertThat(found.getString("conflicts[0].state")).isEqualTo("OPEN");
        assertThat(found.getList("groups.id")).isNotEmpty().doesNotContainNull();
        long conflict = found.getLong("conflicts[0].id");

        by("checker")
                .body(Map.of("verdict", "real", "note", "The coast guard counts 1,400."))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201)
                .body("verdict", is("real"), "state", is("DECIDED"));
        long correction = propose("checker", other, OTHER, "more than 1,300", "more than 1,400", conflict);
        by("checker2").body("{}").post(approval(correction)).then().statusCode(403);
        int publication = by("editor")
                .body("{\"note\":\"Checked by telephone.\"}")
                .post(approval(correction))
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .extract()
                .path("publication");
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
                .post(approval(correction))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("by editor on"));
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        String text = "The mayor of Lower Ilm said on Monday that 12 bridges are closed to traffic.";
        long article = bring("Own Post", "2020-02-03", text);
        long correction = propose("editor", article, text, "12 bridges", "10 bridges", null);
        by("editor")
                .body("{}")
                .post(approval(correction))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("somebody else"));
    }

    @Test
    void aReturnNeedsAReason() {
        String text = "The council of Upper Ilm said on Monday that 9 tunnels are closed to traffic.";
        long article = bring("Own Post", "2020-03-03", text);
        String address =
                "/api/v1/corrections/" + propose("checker", article, text, "9 tunnels", "8 tunnels", null) + "/return";
        by("editor").body("{}").post(address).then().statusCode(400).body("field", is("reason"));
        by("editor")
                .body("{\"reason\":\"Which tunnels?\"}")
                .post(address)
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"));
    }

    private static String approval(long correction) {
        return "/api/v1/corrections/" + correction + "/approval";
    }
}
