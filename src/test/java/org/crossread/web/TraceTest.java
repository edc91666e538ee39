package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Every answer bears the number under which the log tells of it, whatever number the request came with. */
@QuarkusTest
class TraceTest {
    @Test
    void everyAnswerBearsItsNumber() {
        given().header("X-Request-Id", "<made up>")
                .get("/published")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        given().get("/nowhere").then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }
}
