package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossread.Desk;
import org.junit.jupiter.api.Test;

/** The queue as a program reads it. */
@QuarkusTest
class QueueApiTest {
    @Test
    void thePagesOfTheQueueHoldEachConflictOnce() {
        List<Integer> ids = new ArrayList<>();
        String next = "/api/v1/conflicts?state=all&size=2";
        long total = -1;
        while (next != null) {
            JsonPath page =
                    Desk.by("viewer").get(next).then().statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("conflicts.id"));
            total = page.getLong("total");
            next = page.getString("next");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) total).isNotEmpty();
    }

    @Test
    void filtersAreThoseOfThePage() {
        Desk.by("viewer")
                .get("/api/v1/conflicts?kind=figure&state=all")
                .then()
                .statusCode(200)
                .body("conflicts.check", everyItem(equalTo("figure")))
                .body("conflicts[0]", hasKey("readings"))
                .body("conflicts[0]", not(hasKey("verdicts")));
        Desk.by("viewer").get("/api/v1/conflicts?size=1000").then().statusCode(400);
    }

    @Test
    void aConflictTellsItsVerdicts() {
        String report = "The ferry fire off Ulmsund killed %s people on Monday, the coast guard said.";
        Desk.bring("Ulmsund Gazette", "2016-05-03", report.formatted("8"));
        long article = Desk.bring("Ulmsund Times", "2016-05-03", report.formatted("15"));
        long story = Desk.awaitAnalysis(article).getLong("story");
        long id = Desk.by("viewer")
                .get("/api/v1/conflicts?story=" + story)
                .then()
                .extract()
                .jsonPath()
                .getLong("conflicts[0].id");
        Desk.by("checker")
                .body(Map.of("verdict", "undecided", "note", "Look again."))
                .post("/api/v1/conflicts/" + id + "/verdicts")
                .then()
                .statusCode(201);
        Desk.by("viewer")
                .get("/api/v1/conflicts/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo((int) id))
                .body("verdicts.note", hasItem("Look again."))
                .body("verdicts.findAll { it.counts }.size()", equalTo(1));
        Desk.by("viewer").get("/api/v1/conflicts/987654").then().statusCode(404);
    }
}
