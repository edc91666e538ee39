package org.crossread;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** The desk as a program sees it: what tests of the API do again and again. */
public final class Desk {
    private Desk() {}

    /** A request of a demonstration account. */
    public static RequestSpecification by(String person) {
        return given().auth().preemptive().basic(person, person).contentType(ContentType.JSON);
    }

    /** Imports a new article and returns its id. */
    public static long bring(String source, String published, String text) {
        return by("checker")
                .body(Map.of("source", source, "published", published, "text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** The article once it is analysed. */
    public static JsonPath awaitAnalysis(long article) {
        for (int attempt = 0; attempt < 600; attempt++) {
            JsonPath answer = by("viewer")
                    .get("/api/v1/articles/" + article)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (answer.getString("state").equals("ANALYSED")) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("Article " + article + " was not analysed within a minute.");
    }

    /** Waits until a story is compared, whoever does it: of two that begin, the later one's comparison is kept. */
    public static void awaitComparison(long story) {
        for (int attempt = 0; attempt < 600; attempt++) {
            String state = by("viewer")
                    .get("/api/v1/stories/" + story)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getString("state");
            if ("DONE".equals(state)) {
                return;
            }
            pause();
        }
        throw new AssertionError("Story " + story + " was not compared within a minute.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Proposes other words for the first place where these stand in a text, and returns the correction's id. */
    public static long propose(String by, long article, String text, String wrong, String right, Long conflict) {
        int start = text.codePointCount(0, text.indexOf(wrong));
        Map<String, Object> body = new HashMap<>(Map.of(
                "article", article,
                "start", start,
                "end", start + wrong.codePointCount(0, wrong.length()),
                "replacement", right,
                "reason", "The coast guard's own count."));
        if (conflict != null) {
            body.put("conflict", conflict);
        }
        return by(by).body(body)
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
