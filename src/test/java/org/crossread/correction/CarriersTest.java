package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.crossread.account.AuditEntry;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** Which articles still carry what a published correction calls wrong. */
@QuarkusTest
class CarriersTest {
    private static final String STORY = "Flood at the Quellbach dam: %s evacuated\n"
            + "The flood below the Quellbach dam has forced %s people from their homes, the district of Oberquell said on Friday.\n"
            + "Pumps from Oberquell are working at the Quellbach dam, and %s.\n";

    private static String text(String figure, String end) {
        return STORY.formatted("more people", figure, end);
    }

    private static void approve(long correction) {
        by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"));
    }

    private record Line(long article, Carrier.State state, String fixedBy) {}

    private static List<Line> carriers(long correction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Carrier.of(Correction.<Correction>findById(correction)).stream()
                        .map(CarrierLine::of)
                        .map(line -> new Line(
                                line.article(),
                                line.state(),
                                line.fixed() == null ? "" : line.fixed().by()))
                        .toList());
    }

    private static List<String> history(long correction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Carrier.of(Correction.<Correction>findById(correction)).stream()
                        .flatMap(carrier -> AuditEntry.of(carrier).stream())
                        .map(entry -> entry.action + " " + entry.personName())
                        .toList());
    }

    @Test
    void whoCarriesTheErrorIsListedUntilItIsMended() {
        String wrong = text("2,300", "the road is closed");
        String copy = text("some 2,300", "a school takes people in");
        long first = bring("Quellbach Courier", "2017-03-10", wrong);
        long second = bring("Oberquell Herald", "2017-03-10", copy);
        long right = bring("Dam Gazette", "2017-03-11", text("3,200", "divers look at the wall"));
        awaitAnalysis(first);
        awaitAnalysis(second);
        long story = awaitAnalysis(right).getLong("story");
        long conflict = by("viewer")
                .get("/api/v1/stories/" + story)
                .jsonPath()
                .getLong("conflicts.find { it.check == 'figure' }.id");
        long correction = propose("checker", first, wrong, "2,300", "3,200", conflict);
        approve(correction);
        assertThat(carriers(correction)).containsExactly(new Line(second, Carrier.State.OPEN, ""));
        awaitAnalysis(first);

        long late = bring("Late Post", "2017-03-12", text("2,300", "the mayor came"));
        long other = bring("Other Post", "2017-03-12", text("3,200", "the minister came"));
        awaitAnalysis(late);
        awaitAnalysis(other);
        assertThat(carriers(correction))
                .containsExactlyInAnyOrder(
                        new Line(second, Carrier.State.OPEN, ""), new Line(late, Carrier.State.OPEN, ""));

        marksItAsTold(conflict, story, correction);

        approve(propose("checker2", second, copy, "some 2,300", "3,200", null));
        awaitAnalysis(second);
        assertThat(carriers(correction)).contains(new Line(second, Carrier.State.FIXED, "Crossread"));
        assertThat(history(correction))
                .containsExactlyInAnyOrder("found Crossread", "found Crossread", "told checker", "fixed Crossread");
    }

    private static void marksItAsTold(long conflict, long story, long correction) {
        Visitor checker = Visitor.named("checker");
        Response page = checker.get("/conflicts/" + conflict);
        page.then().body(containsString("Who still carries the error"), containsString("Oberquell Herald"));
        String told = found(page, "formaction=\"(/carriers/\\d+/told)\"");
        checker.follow(checker.send(page, told, Map.of()))
                .then()
                .body(containsString("Marked as told."), containsString("told by checker"));
        checker.send(page, told, Map.of("once", "another")).then().statusCode(409);
        checker.get("/stories/" + story).then().body(containsString("Who still carries a corrected error"));
        checker.get("/corrections/" + correction).then().body(containsString("Late Post"));
        checker.get("/carriers?state=told").then().body(containsString("Herald"));
        Response csv = Visitor.named("viewer").get("/carriers/carriers.csv?state=open");
        csv.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(csv.asString())
                .startsWith("carrier,state,source,")
                .contains("open,Late Post,")
                .doesNotContain("told,Oberquell");
        by("viewer")
                .get("/api/v1/carriers?state=told&size=200")
                .then()
                .statusCode(200)
                .body("carriers.find { it.correction == " + correction + " }.text", containsString("2,300"));
        by("viewer").get("/api/v1/carriers?state=lost").then().statusCode(400).body("field", is("state"));
        int id = Integer.parseInt(told.replaceAll("\\D", ""));
        by("viewer").post("/api/v1/carriers/" + id + "/fixed").then().statusCode(403);
        by("checker").post("/api/v1/carriers/" + id + "/told").then().statusCode(409);
        Visitor viewer = Visitor.named("viewer");
        String token = found(viewer.get("/carriers"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        viewer.request().formParam("csrf-token", token).post(told).then().statusCode(403);
        Visitor.guest()
                .request()
                .redirects()
                .follow(false)
                .get("/carriers")
                .then()
                .statusCode(oneOf(302, 303));
    }

    @Test
    void theSameErrorElsewhereInTheArticleItselfIsListedToo() {
        String wrong = "Fire at the Tannwald mill leaves 46 people without work\n"
                + "The fire at the Tannwald mill has left 46 people without work, the owners said.\n"
                + "It was not clear when the 46 people would return to the Tannwald mill.\n";
        String right = "Fire at the Tannwald mill: owners look for work\n"
                + "The fire at the Tannwald mill has left 64 people without work, the owners of the Tannwald mill said.\n";
        long first = bring("Tannwald News", "2016-02-01", wrong);
        long other = bring("Mill Journal", "2016-02-01", right);
        awaitAnalysis(first);
        awaitAnalysis(other);
        long correction = propose("checker", first, wrong, "left 46 people", "left 64 people", null);
        approve(correction);
        awaitAnalysis(first);
        awaitAnalysis(other);
        assertThat(carriers(correction)).extracting(Line::article).contains(first);
    }
}
