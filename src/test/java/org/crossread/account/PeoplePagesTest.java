package org.crossread.account;

import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** How people come in and go: by an administrator, and by links that work once. */
@QuarkusTest
class PeoplePagesTest {
    private static final String CHOSEN = "nine slow barges pass";

    @Inject
    Staff staff;

    @Inject
    Links links;

    @Test
    void whoIsBroughtInChoosesAPasswordByALinkThatWorksOnce() {
        Visitor admin = Visitor.named("admin");
        Response added = admin.send(admin.get("/people"), "/people", Map.of("name", "Ines Vantor", "role", "checker"));
        String link = link(added);
        Visitor.guest().signIn("Ines Vantor", "").then().header("Location", endsWith("?error=1"));
        Visitor ines = Visitor.guest();
        Response page = ines.get(link);
        page.then().body(containsString("Ines Vantor"));
        choose(ines, page, link, "short", "short").then().statusCode(400).body(containsString("at least 12"));
        ines.follow(choose(ines, page, link, CHOSEN, CHOSEN)).then().body(containsString("Sign in as Ines Vantor"));
        ines.signIn("Ines Vantor", CHOSEN).then().header("Location", endsWith("/stories"));
        ines.get("/queue").then().statusCode(200);
        Visitor.guest().get(link).then().statusCode(410).body(containsString("has been used"));
        choose(Visitor.guest(), page, link, CHOSEN, CHOSEN).then().statusCode(org.hamcrest.Matchers.is(not(303)));
    }

    @Test
    void aNewerLinkAndTimeMakeALinkWorthless() {
        Person person = staff.hire(Role.VIEWER);
        Visitor admin = Visitor.named("admin");
        String first = link(admin.send(admin.get("/people"), "/people/" + person.id + "/link", Map.of()));
        String second = link(admin.send(admin.get("/people"), "/people/" + person.id + "/link", Map.of()));
        Visitor.guest().get(first).then().statusCode(410);
        Visitor.guest().get(second).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> OneTimeLink.update("endsAt = ?1 where person = ?2", Instant.now(), person));
        Visitor.guest().get(second).then().statusCode(410);
        Visitor.guest().get("/link/made-up").then().statusCode(410);
    }

    @Test
    void aNameThatIsTakenOrUnreadableIsRefusedAtTheField() {
        Visitor admin = Visitor.named("admin");
        for (String name : new String[] {"checker", "CHECKER", "", " ", "<b>", "a\u202eb", "x".repeat(101)}) {
            admin.send(admin.get("/people"), "/people", Map.of("name", name, "role", "viewer"))
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(400, 409))
                    .body(containsString("There is a problem"), not(containsString("<b>")));
        }
        admin.send(admin.get("/people"), "/people", Map.of("name", "Somebody", "role", "owner"))
                .then()
                .statusCode(400)
                .body(containsString("Choose a role."));
    }

    @Test
    void anAdministratorPromotesAndShutsOutOthersButNotThemselves() {
        Person person = staff.hire(Role.VIEWER);
        Visitor admin = Visitor.named("admin");
        admin.follow(admin.send(admin.get("/people"), "/people/" + person.id + "/role", Map.of("role", "editor")))
                .then()
                .body(containsString("is now editor"));
        admin.follow(admin.send(admin.get("/people"), "/people/" + person.id + "/disabling", Map.of()))
                .then()
                .body(containsString("is shut out"));
        Visitor.guest().signIn(person.name, Staff.PASSWORD).then().header("Location", endsWith("?error=1"));
        admin.follow(admin.send(admin.get("/people"), "/people/" + person.id + "/enabling", Map.of()));
        Visitor.guest().signIn(person.name, Staff.PASSWORD).then().header("Location", endsWith("/stories"));
        long own = Staff.admin().id;
        String key = found(admin.get("/people"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        admin.request()
                .formParam("csrf-token", key)
                .post("/people/" + own + "/disabling")
                .then()
                .statusCode(409);
        admin.request()
                .formParam("csrf-token", key)
                .formParam("role", "viewer")
                .post("/people/" + own + "/role")
                .then()
                .statusCode(409);
    }

    @Test
    void theFirstStartsLinkMakesTheAdministratorOnce() {
        String link = "/link/" + links.make(OneTimeLink.Kind.SET_UP, null);
        Visitor first = Visitor.guest();
        Response page = first.get(link);
        page.then().body(containsString("Set up Crossread"));
        first.send(page, link, Map.of("name", "checker", "password", CHOSEN, "again", CHOSEN))
                .then()
                .statusCode(409)
                .body(containsString("There is somebody called checker already."));
        first.follow(first.send(page, link, Map.of("name", "Olena Birk", "password", CHOSEN, "again", CHOSEN)));
        first.signIn("Olena Birk", CHOSEN).then().header("Location", endsWith("/stories"));
        first.get("/people").then().statusCode(200).body(containsString("Your account"));
        Visitor.guest().get(link).then().statusCode(410);
    }

    private static String link(Response shown) {
        shown.then().statusCode(200);
        return found(shown, "<code class=\"secret\">[^<]*(/link/[\\w-]+)</code>");
    }

    private static Response choose(Visitor by, Response page, String link, String password, String again) {
        return by.send(page, link, Map.of("password", password, "again", again));
    }
}
