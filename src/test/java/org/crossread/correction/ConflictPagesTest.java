package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.Desk;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue and its conflicts, as the browser sees them. */
@QuarkusTest
class ConflictPagesTest {
    private static final String OPEN = "class=\"title\" href=\"(/conflicts/\\d+)";
    /** Of the demonstration story, which comes in first: other stories may still be compared meanwhile. */
    private static final String QUEUE = "/queue?story=1";

    private Visitor checker;
    private Visitor other;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
        other = Visitor.named("checker2");
    }

    /** Once what earlier verdicts do to the order is done. */
    private String open() {
        Desk.awaitComparison(1);
        return found(checker.get(QUEUE), OPEN);
    }

    @Test
    void aVerdictOpensTheNextConflictAndCanBeTakenBack() {
        String conflict = open();
        Response next = checker.follow(checker.send(
                checker.get(conflict),
                conflict + "/verdicts",
                Map.of("verdict", "older-figure", "side", "0", "note", "Overtaken.")));
        next.then()
                .body(containsString("Decided: <strong>Older figure</strong>"), containsString("Record the verdict"));
        checker.get(conflict).then().body(containsString("Side A is right."), containsString("Overtaken."));
        checker.follow(checker.send(next, "/queue/undo", Map.of()))
                .then()
                .body(containsString("Your verdict is taken back."));
        assertThat(open()).isEqualTo(conflict);
    }

    @Test
    void aForgottenVerdictIsAskedForAndTheNoteIsKept() {
        String conflict = open();
        checker.send(checker.get(conflict), conflict + "/verdicts", Map.of("note", "Ask <b>Nadia</b>."))
                .then()
                .statusCode(400)
                .body(containsString("Choose a verdict."), containsString("Ask &lt;b&gt;Nadia&lt;/b&gt;."));
    }

    @Test
    void evidenceIsAWebAddressAndNothingElse() {
        String conflict = open();
        checker.send(
                        checker.get(conflict),
                        conflict + "/verdicts",
                        Map.of("verdict", "real", "evidence", "javascript:alert(1)"))
                .then()
                .statusCode(400)
                .body(containsString("An address starts with http"), not(containsString("href=\"javascript")));
    }

    @Test
    void aVerdictThatSomebodyElseGaveMeanwhileIsShownFirst() {
        String conflict = open();
        Response seen = checker.get(conflict);
        Response others =
                other.follow(other.send(other.get(conflict), conflict + "/verdicts", Map.of("verdict", "rounding")));
        checker.send(seen, conflict + "/verdicts", Map.of("verdict", "real", "note", "My own view."))
                .then()
                .statusCode(409)
                .body(containsString("checker2 decided “Rounding”"), containsString("My own view."));
        String verdict = found(others, "name=\"verdict\" value=\"(\\d+)\"");
        checker.request()
                .formParam("csrf-token", found(seen, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("verdict", verdict)
                .post("/queue/undo")
                .then()
                .statusCode(403);
        other.follow(other.send(others, "/queue/undo", Map.of())).then().statusCode(200);
    }

    @Test
    void severalAreDecidedTogetherAfterAPreview() {
        Response queue = checker.get("/queue");
        String first = found(queue, "name=\"conflict\" value=\"(\\d+)\"");
        Response preview = checker.get("/queue/bulk?conflict=" + first + "&conflict=999999");
        preview.then().body(containsString("Decide 1 conflict together"), containsString("Nothing has happened yet."));
        checker.send(preview, "/queue/bulk", Map.of("note", "No verdict"))
                .then()
                .statusCode(400)
                .body(containsString("Choose a verdict."), containsString("No verdict"));
        Response after = checker.follow(checker.send(preview, "/queue/bulk", Map.of("verdict", "not-the-same")));
        after.then().body(containsString("Decided: <strong>Not the same claim</strong>"));
        checker.follow(checker.send(after, "/queue/undo", Map.of())).then().statusCode(200);
    }

    @Test
    void filtersStandInTheAddressAndAnEmptyListSaysWhy() {
        checker.get("/queue?kind=nosuch&state=all").then().body(containsString("No conflict matches"));
        checker.get("/queue?story=x&severity=%3Cb%3E&page=-4").then().statusCode(200);
        checker.get("/queue").then().body(containsString(" decided, "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"important", "newest", "oldest"})
    void theStepsFromConflictToConflictGoAlongTheQueueAndBack(String order) {
        List<Integer> queue = Desk.by("checker")
                .get("/api/v1/conflicts?story=1&size=200&order=" + order)
                .jsonPath()
                .getList("conflicts.id");
        assertThat(queue).hasSizeGreaterThan(3);
        String address = QUEUE + "&order=" + order;
        assertThat(walk(queue.get(0), "next", address)).isEqualTo(queue);
        Collections.reverse(queue);
        assertThat(walk(queue.get(0), "prev", address)).isEqualTo(queue);
    }

    /** Where the steps of one direction lead, from one conflict on. */
    private List<Integer> walk(int from, String direction, String address) {
        Pattern step = Pattern.compile("rel=\"" + direction + "\" href=\"/conflicts/(\\d+)\\?");
        List<Integer> walked = new ArrayList<>();
        Integer here = from;
        while (here != null) {
            walked.add(here);
            assertThat(walked).doesNotHaveDuplicates();
            Matcher found = step.matcher(
                    checker.get(address.replace("/queue", "/conflicts/" + here)).asString());
            here = found.find() ? Integer.valueOf(found.group(1)) : null;
        }
        return walked;
    }

    @Test
    void viewersReadAConflictAndDecideNothing() {
        String conflict = open();
        Visitor viewer = Visitor.named("viewer");
        Response page = viewer.get(conflict);
        page.then()
                .statusCode(200)
                .body(not(containsString("Record the verdict")), not(containsString("Propose a correction")));
        viewer.request()
                .formParam("csrf-token", found(page, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("verdict", "real")
                .post(conflict + "/verdicts")
                .then()
                .statusCode(403);
    }

    @Test
    void aConflictThatIsNotThereIsSaidNotToBe() {
        checker.get("/conflicts/987654").then().statusCode(404).body(containsString("There is no conflict 987654."));
    }
}
