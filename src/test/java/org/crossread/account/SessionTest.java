package org.crossread.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Signing in on the page, and what a session is worth. */
@QuarkusTest
class SessionTest {
    private static final String COOKIE = "crossread-session";

    @Test
    void guestsAreShownTheDoor() {
        browser().get("/stories").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    @Test
    void theRightPasswordOpensTheDeskAndTheCookieIsOutOfReachOfScripts() {
        Response door = signIn("viewer", "viewer");
        door.then().statusCode(302).header("Location", endsWith("/stories"));
        assertThat(door.getDetailedCookie(COOKIE).isHttpOnly()).isTrue();
        assertThat(door.getDetailedCookie(COOKIE).getSameSite()).isEqualTo("Lax");
        browser().cookie(COOKIE, door.getCookie(COOKIE)).get("/stories").then().statusCode(200);
    }

    @Test
    void aWrongPasswordLeadsBackToTheDoor() {
        signIn("viewer", "wrong").then().statusCode(302).header("Location", containsString("/sign-in?error"));
        signIn("nobody", "nobody").then().statusCode(302).header("Location", containsString("/sign-in?error"));
    }

    @Test
    void aCookieIsWorthNothingOnTheApi() {
        String cookie = signIn("viewer", "viewer").getCookie(COOKIE);
        browser().cookie(COOKIE, cookie).get("/api/v1/stories").then().statusCode(401);
    }

    @Test
    void aDisabledAccountIsRefusedFromTheNextRequestOn() {
        String cookie = signIn("checker2", "checker2").getCookie(COOKIE);
        disable("checker2", true);
        try {
            browser().cookie(COOKIE, cookie).get("/stories").then().statusCode(not(is(200)));
            given().auth()
                    .preemptive()
                    .basic("checker2", "checker2")
                    .get("/api/v1/stories")
                    .then()
                    .statusCode(401);
        } finally {
            disable("checker2", false);
        }
    }

    @Test
    void anotherSitesPageCannotSignAnybodyIn() {
        browser()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("j_username", "viewer")
                .formParam("j_password", "viewer")
                .post("/j_security_check")
                .then()
                .statusCode(403);
        browser()
                .header("Origin", "https://elsewhere.example")
                .formParam("j_username", "viewer")
                .formParam("j_password", "viewer")
                .post("/j_security_check")
                .then()
                .statusCode(403);
    }

    private static Response signIn(String name, String password) {
        return browser()
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    private static void disable(String name, boolean disabled) {
        QuarkusTransaction.requiringNew().run(() -> Person.update("disabled = ?1 where name = ?2", disabled, name));
    }

    private static RequestSpecification browser() {
        return given().config(RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false)));
    }
}
