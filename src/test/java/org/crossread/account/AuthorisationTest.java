package org.crossread.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what: the table in authorisation.md is complete, and true in every cell. */
@QuarkusTest
class AuthorisationTest {
    private static final String NOWHERE = "987654321";
    private static final Set<String> ENDING = Set.of("POST /sign-out", "POST /account/sessions");

    @Inject
    Staff staff;

    @Inject
    Tokens tokens;

    @Inject
    Router router;

    @Test
    void everyRouteStandsInTheTable() {
        Set<String> listed = Stream.concat(
                        MatrixFile.table("Pages").keySet().stream(), MatrixFile.table("API").keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(Routes.declared());
    }

    @Test
    void everyRouteBesideThePagesStandsInTheTable() {
        Set<String> paths = router.getRoutes().stream()
                .map(Route::getPath)
                .filter(Objects::nonNull)
                .filter(path -> !path.equals("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MatrixFile.table("Beside the pages").keySet()).containsAll(paths);
    }

    @TestFactory
    List<DynamicTest> everyCellOfThePagesIsTrue() {
        Map<String, Desk> desks = new HashMap<>();
        return cells("Pages", (who, route) -> {
            Response answer = desks.computeIfAbsent(who, this::sitDown).call(route);
            if (ENDING.contains(route)) {
                desks.remove(who);
            }
            return answer;
        });
    }

    private Desk sitDown(String who) {
        if (who.equals("guest")) {
            return new Desk(Visitor.guest(), "");
        }
        Visitor browser = Staff.browser(staff.hire(Role.valueOf(who.toUpperCase(Locale.ROOT))));
        return new Desk(browser, Visitor.found(browser.get("/compare"), "name=\"csrf-token\" value=\"([^\"]+)\""));
    }

    /** A browser with the key that its forms send back. */
    private record Desk(Visitor browser, String key) {
        Response call(String route) {
            String path = path(route);
            RequestSpecification request = browser.request().redirects().follow(false);
            if (route.startsWith("GET ")) {
                return request.get(path);
            }
            return path.endsWith("/files")
                    ? request.multiPart("csrf-token", key)
                            .multiPart("file", "a.txt", new byte[0])
                            .post(path)
                    : request.formParam("csrf-token", key).post(path);
        }
    }

    @TestFactory
    List<DynamicTest> everyCellOfTheApiIsTrue() {
        Map<String, String> made = new HashMap<>();
        return cells("API", (who, route) -> {
            RequestSpecification request = given().contentType(ContentType.JSON);
            if (who.endsWith(" token")) {
                request.header("Authorization", "Bearer " + made.computeIfAbsent(who, this::token));
            } else if (!who.equals("guest")) {
                request.auth().preemptive().basic(who, who);
            }
            String[] parts = route.split(" ", 2);
            return parts[0].equals("GET")
                    ? request.get(path(route))
                    : request.body("{}").post(path(route));
        });
    }

    private String token(String who) {
        Scope scope = Scope.valueOf(who.replace(" token", "").toUpperCase(Locale.ROOT));
        return tokens.make(staff.hire(Role.ADMIN), "matrix", scope, 1);
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{secret}", "no-such-secret")
                .replaceAll("\\{\\w+}", NOWHERE)
                // nobody is to go on holding what other tests decide
                .replaceAll("^/queue/next$", "/queue/next?story=" + NOWHERE);
    }

    /** Sends somebody's request. */
    private interface Sending {
        Response send(String who, String route);
    }

    private static List<DynamicTest> cells(String title, Sending sending) {
        List<DynamicTest> cells = new ArrayList<>();
        MatrixFile.table(title)
                .forEach((route, row) -> row.forEach((who, expected) -> cells.add(DynamicTest.dynamicTest(
                        route + " by " + who + ": " + expected,
                        () -> assertThat(word(sending.send(who, route))).isEqualTo(expected)))));
        return cells;
    }

    /** What an answer amounts to: {@code yes} also where there is no such thing, since one had to be let in to learn it. */
    private static String word(Response answer) {
        int status = answer.statusCode();
        String location = String.valueOf(answer.header("Location"));
        assertThat(status).isLessThan(500);
        if (status == 401 || status == 302 && location.endsWith("/sign-in")) {
            return "sign in";
        }
        return status == 403 ? "no" : "yes";
    }
}
