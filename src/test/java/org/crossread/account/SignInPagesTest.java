package org.crossread.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInPagesTest {
    @Test
    void demonstrationAccountsAreNamedWithWhatTheyMayDo() {
        given().get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("Demonstration accounts"), containsString("Approves or returns corrections"));
    }

    @Test
    void aWrongPasswordIsSaidAtTheField() {
        given().get("/sign-in?error=1")
                .then()
                .statusCode(200)
                .body(containsString("The name or the password is wrong."), containsString("aria-invalid=\"true\""));
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void whoIsSignedInIsLedIn() {
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString("/stories"));
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void theMenuOffersAViewerNoQueue() {
        given().get("/compare").then().body(containsString("Sign out"), not(containsString("href=\"/queue\"")));
    }

    @Test
    @TestSecurity(
            user = "checker",
            roles = {"VIEWER", "CHECKER"})
    void theMenuOffersACheckerTheQueue() {
        given().get("/compare").then().body(containsString("href=\"/queue\""), containsString("href=\"/import\""));
    }
}
