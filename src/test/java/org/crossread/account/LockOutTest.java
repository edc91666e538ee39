package org.crossread.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who guesses passwords has to wait: before a hash is computed, in the same words whether there is such an account or not. */
@QuarkusTest
class LockOutTest {
    @Inject
    Staff staff;

    @Inject
    SignIn door;

    @BeforeEach
    @AfterEach
    void forget() {
        Staff.forgetFailures();
    }

    @Test
    void afterFiveFailuresTheSixthTryWaitsThoughItsPasswordIsRight() {
        String name = staff.hire(Role.VIEWER).name;
        fail(name, Guesses.AN_ACCOUNT);
        locked(Visitor.guest().signIn(name, Staff.PASSWORD));
    }

    @Test
    void aNameThatNobodyHasIsTreatedAlike() {
        fail("nobody at all", Guesses.AN_ACCOUNT);
        locked(Visitor.guest().signIn("nobody at all", "anything"));
    }

    @Test
    void theApiSaysSoAsAProblem() {
        String name = staff.hire(Role.VIEWER).name;
        for (int guess = 0; guess < Guesses.AN_ACCOUNT; guess++) {
            call(name, "wrong").then().statusCode(401);
        }
        call(name, Staff.PASSWORD)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("status", is(429), "detail", containsString("Try again in"));
    }

    @Test
    void aPasswordThatWasRightAMomentAgoWaitsLikeAnyOther() {
        String name = staff.hire(Role.VIEWER).name;
        call(name, Staff.PASSWORD).then().statusCode(200);
        fail(name, Guesses.AN_ACCOUNT);
        call(name, Staff.PASSWORD).then().statusCode(429);
    }

    @Test
    void aMinuteLaterTheAccountIsOpenAgain() {
        String name = staff.hire(Role.VIEWER).name;
        fail(name, Guesses.AN_ACCOUNT);
        QuarkusTransaction.requiringNew()
                .run(() -> SignInFailure.update("happenedAt = ?1", Instant.now().minus(Duration.ofSeconds(61))));
        Visitor.guest().signIn(name, Staff.PASSWORD).then().header("Location", endsWith("/stories"));
    }

    @Test
    void aRightPasswordClearsTheCount() {
        String name = staff.hire(Role.VIEWER).name;
        fail(name, Guesses.AN_ACCOUNT - 1);
        Visitor.guest().signIn(name, Staff.PASSWORD).then().header("Location", endsWith("/stories"));
        fail(name, Guesses.AN_ACCOUNT - 1);
        Visitor.guest().signIn(name, Staff.PASSWORD).then().header("Location", endsWith("/stories"));
    }

    @Test
    void twentyFailuresFromOneAddressCloseItForEveryName() {
        for (int person = 0; person < Guesses.AN_ADDRESS / Guesses.AN_ACCOUNT; person++) {
            fail("guessed " + person, Guesses.AN_ACCOUNT);
        }
        locked(Visitor.guest().signIn(staff.hire(Role.VIEWER).name, Staff.PASSWORD));
    }

    @Test
    void ofAFloodOfGuessesNoMoreThanFiveReachTheHash() throws Exception {
        String name = staff.hire(Role.VIEWER).name;
        List<Integer> answers = atOnce(30, () -> call(name, "wrong").statusCode());
        assertThat(Collections.frequency(answers, 401)).isBetween(1, Guesses.AN_ACCOUNT);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(30 - Collections.frequency(answers, 401));
    }

    @Test
    void aProgramsFirstCallsAllAtOnceAreNoFailures() throws Exception {
        String name = staff.hire(Role.VIEWER).name;
        assertThat(atOnce(20, () -> call(name, Staff.PASSWORD).statusCode())).containsOnly(200);
    }

    @Test
    void aNameThatNoDatabaseTakesIsNobodys() {
        Visitor.guest().signIn("checker\u0000", "checker").then().header("Location", endsWith("?error=1"));
        Visitor.guest().signIn("x".repeat(5000), "y".repeat(20_000)).then().header("Location", endsWith("?error=1"));
        Visitor.guest().signIn("", "").then().header("Location", endsWith("?error=1"));
    }

    @Test
    void aPasswordHashedByBcryptBeforeIsTakenAndHashedAnew() {
        Person person = staff.hire(Role.VIEWER);
        String old = io.quarkus.elytron.security.common.BcryptUtil.bcryptHash(Staff.PASSWORD);
        QuarkusTransaction.requiringNew().run(() -> Person.update("password = ?1 where id = ?2", old, person.id));
        assertThat(door.verify(person.name, "wrong", "test")).isEmpty();
        assertThat(door.verify(person.name, Staff.PASSWORD, "test")).isPresent();
        String now = QuarkusTransaction.requiringNew().call(() -> Person.<Person>findById(person.id).password);
        assertThat(now).startsWith("$argon2id$");
        assertThat(door.verify(person.name, Staff.PASSWORD, "test")).isPresent();
    }

    private static void fail(String name, int times) {
        for (int guess = 0; guess < times; guess++) {
            Visitor.guest().signIn(name, "wrong").then().statusCode(302).header("Location", endsWith("?error=1"));
        }
    }

    private static void locked(Response answer) {
        answer.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .contentType("text/html")
                .body(containsString("There were too many failures to sign in. Try again in"), containsString("<form"));
    }

    private static Response call(String name, String password) {
        return given().auth().preemptive().basic(name, password).get("/api/v1/stories");
    }

    private static List<Integer> atOnce(int times, java.util.concurrent.Callable<Integer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }
}
