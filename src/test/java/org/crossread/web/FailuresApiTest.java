package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error of the API is problem+json with words that help. */
@QuarkusTest
class FailuresApiTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/stories",
        "GET, /api/v1/articles/1",
        "POST, /api/v1/articles",
        "POST, /api/v1/conflicts/1/verdicts",
        "POST, /api/v1/corrections",
        "POST, /api/v1/corrections/1/approval",
        "POST, /api/v1/corrections/1/return"
    })
    void guestsAreAskedForTheirCredentials(String method, String address) {
        given().contentType(ContentType.JSON)
                .body(method.equals("POST") ? "{}" : "")
                .request(method, address)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("Basic"))
                .body("status", is(401), "title", notNullValue(), "detail", notNullValue());
    }

    @Test
    void aWrongPasswordIsNoEntry() {
        given().auth()
                .preemptive()
                .basic("checker", "wrong")
                .get("/api/v1/stories")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("Basic"));
    }

    @Test
    void viewersChangeNothing() {
        by("viewer")
                .body(Map.of("text", "Three words here."))
                .post("/api/v1/articles")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        by("viewer")
                .body(Map.of("verdict", "real"))
                .post("/api/v1/conflicts/1/verdicts")
                .then()
                .statusCode(403);
        by("viewer").body("{}").post("/api/v1/corrections").then().statusCode(403);
        by("checker").body("{}").post("/api/v1/corrections/1/approval").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"stories/987654", "articles/987654", "publications/987654", "nothing", "stories/abc"})
    void whatIsNotThereIsNotFound(String address) {
        by("viewer").get("/api/v1/" + address).then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles|{\"text\":\"\"}|text",
                "articles|{\"text\":\"word\"}|text",
                "articles|{\"text\":\"Three words here.\",\"published\":\"yesterday\"}|published",
                "articles|{\"text\":\"Three words here.\",\"published\":\"2999-01-01\"}|published",
                "articles|{\"text\":\"Three words here.\",\"url\":\"javascript:alert(1)\"}|url",
                "readings|{\"text\":\" \"}|text",
                "comparisons|{\"articles\":[]}|articles",
                "comparisons|{\"articles\":[{\"id\":\"a\",\"text\":\"x y z\"},{\"id\":\"a\",\"text\":\"x y z\"}]}|articles",
                "corrections|{\"start\":1,\"end\":2,\"replacement\":\"x\",\"reason\":\"y\"}|article"
            })
    void aWrongFieldIsNamed(String address, String body, String field) {
        by("checker")
                .body(body)
                .post("/api/v1/" + address)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("field", is(field), "detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles|{\"text\":",
                "articles|[]",
                "articles|null",
                "readings|''",
                "comparisons|{\"articles\":7}"
            })
    void whatIsNoJsonOfTheRightKindIsABadRequest(String address, String body) {
        by("checker")
                .body(body)
                .post("/api/v1/" + address)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void otherFormatsAreNotTaken() {
        by("checker")
                .contentType("text/plain")
                .body("text")
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void unknownVerdictsAndPlacesOutsideTheTextAreRefused() {
        String text = "The bakery in Olm sold 300 loaves on Friday.";
        long article = bring("Olm Gazette", "2018-06-01", text);
        by("checker")
                .body(Map.of("verdict", "maybe"))
                .post("/api/v1/conflicts/1/verdicts")
                .then()
                .statusCode(400)
                .body("detail", containsString("older-figure"));
        by("checker")
                .body(Map.of("verdict", "real"))
                .post("/api/v1/conflicts/987654/verdicts")
                .then()
                .statusCode(404);
        by("checker")
                .body(Map.of("article", article, "start", 10, "end", 999, "replacement", "x", "reason", "y"))
                .post("/api/v1/corrections")
                .then()
                .statusCode(400)
                .body("detail", containsString("44 characters"));
    }
}
