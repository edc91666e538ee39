package org.crossread.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** What people see of their own account and change there. */
@QuarkusTest
class AccountPagesTest {
    private static final String ARTICLE =
            "{\"text\": \"The lock keeper of Ostrow counted 310 barges in May, he said.\", \"source\": \"Ostrow Post\"}";

    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Test
    void aTokenIsShownOnceAndActsForItsOwner() {
        Person person = staff.hire(Role.CHECKER);
        Visitor visitor = Staff.browser(person);
        String token = token(visitor, "write", "30");
        visitor.get("/account").then().body(containsString("the archive"), not(containsString(token)));
        post(token, "/api/v1/articles", ARTICLE).then().statusCode(201);
        get(token, "/api/v1/stories").then().statusCode(200);
        assertThat(stored(token)).isEqualTo(0);
    }

    @Test
    void aTokenDoesNoMoreThanItsScope() {
        Visitor editor = Staff.browser(staff.hire(Role.EDITOR));
        String read = token(editor, "read", "1");
        get(read, "/api/v1/stories").then().statusCode(200);
        post(read, "/api/v1/articles", ARTICLE).then().statusCode(403);
        post(token(editor, "write", "1"), "/api/v1/corrections/999999/approval", "{}")
                .then()
                .statusCode(403);
        post(token(editor, "publish", "1"), "/api/v1/corrections/999999/approval", "{}")
                .then()
                .statusCode(404);
    }

    @Test
    void aTokenDoesNoMoreThanItsOwnerWhateverBecomesOfThem() {
        Person person = staff.hire(Role.EDITOR);
        String token = token(Staff.browser(person), "publish", "1");
        accounts.promote(person.id, Role.VIEWER, Staff.admin());
        post(token, "/api/v1/corrections/999999/approval", "{}").then().statusCode(403);
        post(token, "/api/v1/articles", ARTICLE).then().statusCode(403);
        accounts.disable(person.id, true, Staff.admin());
        get(token, "/api/v1/stories").then().statusCode(401);
    }

    @Test
    void nobodyGivesATokenMoreThanTheyMay() {
        Visitor viewer = Staff.browser(staff.hire(Role.VIEWER));
        Response page = viewer.get("/account");
        page.then().body(not(containsString("value=\"publish\"")));
        viewer.send(page, "/account/tokens", Map.of("token-name", "x", "scope", "publish", "days", "1"))
                .then()
                .statusCode(400)
                .body(containsString("A token cannot do more than you can."));
    }

    @Test
    void aRevokedTokenIsWorthNothingAndNeitherIsOneThatIsOver() {
        Visitor visitor = Staff.browser(staff.hire(Role.VIEWER));
        String revoked = token(visitor, "read", "1");
        Response page = visitor.get("/account");
        String address = found(page, "action=\"(/account/tokens/\\d+/revocation)\"");
        visitor.follow(visitor.send(page, address, Map.of()));
        get(revoked, "/api/v1/stories").then().statusCode(401).contentType("application/problem+json");
        String over = token(visitor, "read", "1");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        AccessToken.update("endsAt = ?1 where secret = ?2", Instant.now(), Secret.fingerprint(over)));
        get(over, "/api/v1/stories").then().statusCode(401);
        get("crossread_made-up", "/api/v1/stories").then().statusCode(401);
        get("", "/api/v1/stories").then().statusCode(401);
    }

    @Test
    void nobodyRevokesTheTokensOrEndsTheSessionsOfOthers() {
        Person person = staff.hire(Role.VIEWER);
        String token = token(Staff.browser(person), "read", "1");
        Visitor other = Staff.browser(staff.hire(Role.ADMIN));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.of(person).get(0).id);
        long session = QuarkusTransaction.requiringNew()
                .call(() -> DeskSession.of(person).get(0).id);
        post(other, "/account/tokens/" + id + "/revocation").then().statusCode(404);
        post(other, "/account/sessions/" + session + "/end").then().statusCode(404);
        get(token, "/api/v1/stories").then().statusCode(200);
    }

    @Test
    void aTokenOpensNoPage() {
        String token = token(Staff.browser(staff.hire(Role.ADMIN)), "publish", "1");
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/stories")
                .then()
                .statusCode(302);
    }

    @Test
    void wrongFieldsAreNamed() {
        Visitor visitor = Staff.browser(staff.hire(Role.VIEWER));
        Response page = visitor.get("/account");
        visitor.send(page, "/account/tokens", Map.of("token-name", " ", "scope", "read", "days", "1"))
                .then()
                .statusCode(400)
                .body(containsString("Say what the token is for."));
        visitor.send(page, "/account/tokens", Map.of("token-name", "x", "scope", "read", "days", "9999999999999"))
                .then()
                .statusCode(400)
                .body(containsString("1 to 365 days"));
        change(visitor, "wrong", "nine slow barges pass", "nine slow barges pass")
                .then()
                .statusCode(400)
                .body(containsString("This is not your password."));
        change(visitor, Staff.PASSWORD, "short", "short").then().statusCode(400).body(containsString("at least 12"));
        change(visitor, Staff.PASSWORD, "nine slow barges pass", "nine slow barges past")
                .then()
                .statusCode(400)
                .body(containsString("not the same"));
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrTogether() {
        Person person = staff.hire(Role.VIEWER);
        Visitor desk = Staff.browser(person);
        Visitor one = Staff.browser(person);
        Visitor two = Staff.browser(person);
        Response page = desk.get("/account");
        page.then().body(containsString("This one"));
        long first = QuarkusTransaction.requiringNew()
                .call(() -> DeskSession.<DeskSession>find("secret", Secret.fingerprint(one.cookie("crossread-session")))
                        .firstResult()
                        .id);
        desk.follow(desk.send(page, "/account/sessions/" + first + "/end", Map.of()));
        one.open("/stories").then().statusCode(302);
        two.open("/stories").then().statusCode(200);
        desk.follow(desk.send(desk.get("/account"), "/account/sessions", Map.of()))
                .then()
                .statusCode(200);
        two.open("/stories").then().statusCode(302);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        Person person = staff.hire(Role.VIEWER);
        Visitor visitor = Staff.browser(person);
        token(visitor, "read", "1");
        visitor.send(
                visitor.get("/account"),
                found(visitor.get("/account"), "action=\"(/account/tokens/\\d+/revocation)\""),
                Map.of());
        change(visitor, Staff.PASSWORD, "nine slow barges pass", "nine slow barges pass")
                .then()
                .statusCode(303);
        visitor.send(visitor.get("/account"), "/account/sessions", Map.of());
        accounts.promote(person.id, Role.CHECKER, Staff.admin());
        accounts.disable(person.id, true, Staff.admin());
        accounts.disable(person.id, false, Staff.admin());
        accounts.reset(person.id, Staff.admin());
        List<String> of = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.of(person).stream().map(e -> e.action).toList());
        assertThat(of)
                .containsExactly(
                        "added",
                        "changed the password of",
                        "signed out",
                        "gave a role to",
                        "disabled",
                        "enabled",
                        "made a password link for");
        List<AuditEntry> by = QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("person", person));
        assertThat(by).extracting(e -> e.action).contains("made a token", "revoked a token");
        assertThat(by).noneMatch(e -> e.detail.contains("crossread_"));
    }

    private static Response change(Visitor visitor, String current, String password, String again) {
        return visitor.send(
                visitor.get("/account"),
                "/account/password",
                Map.of("current", current, "password", password, "again", again));
    }

    private static String token(Visitor visitor, String scope, String days) {
        Response made = visitor.send(
                visitor.get("/account"),
                "/account/tokens",
                Map.of("token-name", "the archive", "scope", scope, "days", days));
        made.then().statusCode(200);
        return found(made, "<code class=\"secret\">(crossread_[\\w-]+)</code>");
    }

    private static Response get(String token, String address) {
        return given().header("Authorization", "Bearer " + token).get(address);
    }

    private static Response post(String token, String address, String body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address);
    }

    private static Response post(Visitor visitor, String address) {
        String key = found(visitor.get("/account"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        return visitor.request().formParam("csrf-token", key).post(address);
    }

    private static long stored(String token) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.count("secret", token));
    }
}
