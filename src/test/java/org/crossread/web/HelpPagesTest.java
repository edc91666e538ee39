package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpPagesTest {
    @Test
    void everybodyMayReadHowTheChecksWork() {
        given().get("/checks").then().statusCode(200).body(containsString("href=\"/checks/figure\""));
        given().get("/checks/figure")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("What it reads"));
    }

    @Test
    void aCheckThatDoesNotExistIsAPageThatSaysSo() {
        given().get("/checks/nonsense").then().statusCode(404).contentType("text/html");
        given().get("/checks/..%2Fapplication").then().statusCode(404);
    }
}
