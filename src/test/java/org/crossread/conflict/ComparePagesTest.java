package org.crossread.conflict;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparePagesTest {
    @Test
    void aGuestIsAskedToSignIn() {
        given().redirects()
                .follow(false)
                .get("/compare")
                .then()
                .statusCode(302)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void theEmptyFormHasTwoBoxesAndOffersAnother() {
        given().get("/compare")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("id=\"text2\""),
                        not(containsString("id=\"text3\"")),
                        containsString("Add another text")));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void anotherBoxKeepsWhatIsTyped() {
        post("add", "Ten people came.", "")
                .statusCode(200)
                .body(containsString("id=\"text3\""), containsString("Ten people came."));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void oneTextAloneIsToldSoAndKept() {
        post("compare", "Ten people came to the hall.", "")
                .statusCode(400)
                .body(
                        containsString("There is a problem"),
                        containsString("href=\"#text2\""),
                        containsString("one alone has nothing to be compared with"),
                        containsString("Ten people came to the hall."));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void aSingleWordIsToldSo() {
        post("compare", "Ten", "Eleven people came.").statusCode(400).body(containsString("Text 1 is a single word"));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void markupInATextStaysText() {
        post("compare", "</textarea><script>alert(1)</script> said \"ten\" people.", "Eleven people came, it's said.")
                .statusCode(200)
                .body(not(containsString("<script>")), containsString("&lt;/textarea&gt;&lt;script&gt;"));
    }

    @Test
    @TestSecurity(user = "vera", roles = "VIEWER")
    void aWrongDayIsNamedAndKept() {
        Response form = form();
        given().cookies(form.cookies())
                .formParam("csrf-token", token(form))
                .formParam("text", "Ten people came.", "Eleven people came.")
                .formParam("published", "yesterday", "")
                .post("/compare")
                .then()
                .statusCode(400)
                .body(containsString("must look like 2022-01-21"), containsString("value=\"yesterday\""));
    }

    private static ValidatableResponse post(String action, String... texts) {
        Response form = form();
        return given().cookies(form.cookies())
                .formParam("csrf-token", token(form))
                .formParam("text", (Object[]) texts)
                .formParam("action", action)
                .post("/compare")
                .then();
    }

    private static Response form() {
        return given().get("/compare");
    }

    private static String token(Response form) {
        return form.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
    }
}
