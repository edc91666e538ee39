package org.crossread.correction;

import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people read one conflict, blind to each other. */
@QuarkusTest
class SecondReadingTest {
    private Visitor checker;
    private Visitor other;
    private Visitor editor;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
        other = Visitor.named("checker2");
        editor = Visitor.named("editor");
    }

    private static Response decide(Visitor somebody, String conflict, String verdict) {
        return somebody.follow(
                somebody.send(somebody.get(conflict), conflict + "/verdicts", Map.of("verdict", verdict)));
    }

    private static void undo(Visitor somebody, Response after) {
        somebody.follow(somebody.send(after, "/queue/undo", Map.of())).then().statusCode(200);
    }

    @Test
    void twoReadersAreBlindToEachOtherAndAnEditorSettlesWhereTheyDisagree() {
        Response queue = checker.get("/queue?story=1");
        String conflict = found(queue, "class=\"title\" href=\"(/conflicts/\\d+)");
        String story = found(checker.get(conflict), "› <a href=\"(/stories/\\d+)\"");
        editor.follow(editor.send(editor.get(story), story + "/readings", Map.of()))
                .then()
                .body(containsString("Two people now read each conflict"));

        Response first = decide(checker, conflict, "rounding");
        checker.get(conflict)
                .then()
                .body(containsString("read once of 2"), containsString("<strong>Rounding</strong>"));
        other.get(conflict)
                .then()
                .body(containsString("Read it for yourself"), not(containsString("<strong>Rounding</strong> ")));
        editor.get("/queue?state=split").then().body(not(containsString(conflict + "?state=split")));

        Response second = decide(other, conflict, "translation");
        other.get(conflict)
                .then()
                .body(containsString("readers disagree"), containsString("<strong>Rounding</strong>"));
        editor.get("/queue?state=split").then().body(containsString(conflict + "?state=split"));

        Response settled = decide(editor, conflict, "translation");
        editor.get(conflict).then().body(containsString("this one counts"), not(containsString("readers disagree")));
        checker.get("/inbox").then().body(containsString("editor decided “Translation” where you had “Rounding”"));

        undo(editor, settled);
        undo(other, second);
        Response agreed = decide(other, conflict, "rounding");
        checker.get("/queue?state=decided").then().body(containsString(conflict + "?state=decided"));

        undo(other, agreed);
        undo(checker, first);
        editor.follow(editor.send(editor.get(story), story + "/readings", Map.of()))
                .then()
                .body(containsString("One reading is now enough"));
        checker.get("/queue?story=1").then().body(containsString(conflict));
    }

    @Test
    void onlyEditorsAskForASecondReading() {
        String story = found(checker.get("/stories"), "href=\"(/stories/\\d+)\"");
        Response page = checker.get(story);
        page.then().body(not(containsString("blind second reading")));
        checker.request()
                .formParam("csrf-token", found(page, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("readings", "2")
                .post(story + "/readings")
                .then()
                .statusCode(403);
    }
}
