package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many articles through the API: looked at, started, reported. */
@QuarkusTest
class ImportsApiTest {
    private static JsonPath until(long id, String state) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            JsonPath answer = by("checker")
                    .get("/api/v1/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (answer.getString("state").equals(state)) {
                return answer;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Import " + id + " never came to " + state + ".");
    }

    @Test
    void aDryRunStoresNothingUntilItIsStarted() throws InterruptedException {
        Map<String, Object> body = Map.of(
                "name",
                "Batch",
                "source",
                "Quay Wire",
                "dryRun",
                true,
                "articles",
                List.of(
                        Map.of(
                                "text",
                                "The quay at Ostrel was closed on Friday for repairs.",
                                "published",
                                "2024-11-01",
                                "key",
                                "q-1"),
                        Map.of("text", "No"),
                        Map.of("text", "The quay at Ostrel opens again in March.", "published", "01/02/2025")));
        long id = by("checker")
                .body(body)
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        JsonPath looked = until(id, "CHECKED");
        assertThat(looked.getList("items.fate", String.class)).containsExactly("NEW", "FAILED", "FAILED");
        assertThat(looked.getString("items[2].notes[0]")).contains("may be one day or another");
        by("checker").post("/api/v1/imports/" + id + "/start").then().statusCode(200);
        JsonPath done = until(id, "DONE");
        assertThat(done.getInt("counts.NEW")).isEqualTo(1);
        long article = done.getLong("items[0].article");
        by("viewer").get("/api/v1/articles/" + article).then().body("source", equalTo("Quay Wire"));
        by("checker").post("/api/v1/imports/" + id + "/cancel").then().statusCode(409);

        long again = by("checker")
                .body(Map.of(
                        "articles",
                        List.of(Map.of(
                                "text",
                                "The quay at Ostrel was closed on Saturday for repairs.",
                                "source",
                                "Quay Wire",
                                "key",
                                "q-1"))))
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        JsonPath renewed = until(again, "DONE");
        assertThat(renewed.getString("items[0].fate")).isEqualTo("VERSION");
        assertThat(renewed.getLong("items[0].article")).isEqualTo(article);
    }

    @Test
    void whatCannotBeTakenOnIsRefused() {
        by("checker").body(Map.of()).post("/api/v1/imports").then().statusCode(400);
        by("checker")
                .body(Map.of("addresses", List.of("file:///etc/passwd")))
                .post("/api/v1/imports")
                .then()
                .statusCode(400);
        by("viewer").body(Map.of()).post("/api/v1/imports").then().statusCode(403);
        by("checker").get("/api/v1/imports/999999").then().statusCode(404);
    }
}
