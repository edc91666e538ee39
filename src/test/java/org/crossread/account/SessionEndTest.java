package org.crossread.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** What ends a session ends it everywhere, on the next request, whatever cookie was copied before. */
@QuarkusTest
class SessionEndTest {
    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Inject
    Housekeeping housekeeping;

    @Test
    void signingOutEndsAllSessions() {
        Person person = staff.hire(Role.VIEWER);
        Visitor desk = Staff.browser(person);
        Visitor telephone = Staff.browser(person);
        Response page = desk.open("/stories");
        String copied = sessionOf(desk);
        desk.send(page, "/sign-out", Map.of()).then().statusCode(303);
        shut(desk);
        shut(telephone);
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("crossread-session", copied)
                .get("/stories")
                .then()
                .statusCode(302);
    }

    @Test
    void ofASharedDemonstrationAccountOnlyOneBrowserIsSignedOut() {
        Visitor one = Visitor.named("viewer");
        Visitor other = Visitor.named("viewer");
        one.send(one.open("/stories"), "/sign-out", Map.of()).then().statusCode(303);
        shut(one);
        other.open("/stories").then().statusCode(200);
    }

    @Test
    void anotherPasswordEndsAllSessionsButTheOneThatChoseIt() {
        Person person = staff.hire(Role.VIEWER);
        Visitor desk = Staff.browser(person);
        Visitor telephone = Staff.browser(person);
        String before = sessionOf(desk);
        Response changed = desk.send(
                desk.open("/account"),
                "/account/password",
                Map.of(
                        "current",
                        Staff.PASSWORD,
                        "password",
                        "nine slow barges pass",
                        "again",
                        "nine slow barges pass"));
        desk.follow(changed).then().statusCode(200);
        shut(telephone);
        assertThat(sessionOf(desk)).isNotEqualTo(before);
        Visitor.guest().signIn(person.name, "nine slow barges pass").then().header("Location", endsWith("/stories"));
        Visitor.guest().signIn(person.name, Staff.PASSWORD).then().header("Location", endsWith("?error=1"));
    }

    @Test
    void anotherRoleEndsAllSessions() {
        ends(person -> accounts.promote(person.id, Role.CHECKER, Staff.admin()));
    }

    @Test
    void disablingEndsAllSessionsAndEnablingBringsNoneBack() {
        Person person = staff.hire(Role.VIEWER);
        Visitor browser = Staff.browser(person);
        accounts.disable(person.id, true, Staff.admin());
        shut(browser);
        accounts.disable(person.id, false, Staff.admin());
        shut(browser);
    }

    @Test
    void aPasswordSetByALinkEndsAllSessions() {
        ends(person -> accounts.choose(accounts.reset(person.id, Staff.admin()), "nine slow barges pass"));
    }

    @Test
    void aSessionOfAnEarlierEpochIsOverEvenWhereItsRowIsLeft() {
        ends(person -> QuarkusTransaction.requiringNew()
                .run(() -> Person.update("epoch = epoch + 1 where id = ?1", person.id)));
    }

    @Test
    void aSessionThatNobodyUsesIsOverAfterTwelveHoursAndAnyAfterAWeek() {
        ends(person -> move(person, "seenAt", Instant.now().minus(Sessions.IDLE)));
        ends(person -> move(person, "begunAt", Instant.now().minus(Sessions.LONGEST)));
        housekeeping.tidy();
    }

    private static void move(Person person, String what, Instant to) {
        QuarkusTransaction.requiringNew().run(() -> DeskSession.update(what + " = ?1 where person = ?2", to, person));
    }

    private void ends(Consumer<Person> what) {
        Person person = staff.hire(Role.VIEWER);
        Visitor browser = Staff.browser(person);
        browser.open("/stories").then().statusCode(200);
        what.accept(person);
        shut(browser);
    }

    private static void shut(Visitor visitor) {
        visitor.open("/stories").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    @Test
    void whoWasShownTheDoorIsLedBack() {
        Person person = staff.hire(Role.VIEWER);
        Visitor visitor = Visitor.guest();
        visitor.open("/stories?state=open").then().statusCode(302);
        visitor.signIn(person.name, Staff.PASSWORD).then().header("Location", endsWith("/stories?state=open"));
        Visitor lured = Visitor.guest();
        lured.request().cookie("crossread-way-back", "%2F%2Felsewhere.example").get("/checks");
        lured.request()
                .cookie("crossread-way-back", "%2F%2Felsewhere.example")
                .redirects()
                .follow(false)
                .formParam("j_username", person.name)
                .formParam("j_password", Staff.PASSWORD)
                .post("/j_security_check")
                .then()
                .header("Location", startsWith("/stories"));
    }

    private static String sessionOf(Visitor visitor) {
        return visitor.cookie("crossread-session");
    }
}
