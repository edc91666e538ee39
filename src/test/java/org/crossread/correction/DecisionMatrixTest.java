package org.crossread.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.bring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.account.MatrixFile;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.account.Staff;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may decide on a correction in which state, and whose it is: every cell of the table in authorisation.md, over HTTP. */
@QuarkusTest
class DecisionMatrixTest {
    private static final String TEXT = "The weir at Ganten is 60 metres wide, the ministry said on Thursday.";

    @Inject
    Staff staff;

    @Inject
    Correcting correcting;

    @Inject
    Deciding deciding;

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Visitor> browsers = new HashMap<>();
    private long article;
    private int told;

    @TestFactory
    List<DynamicTest> everyCellIsTrue() {
        hire();
        List<DynamicTest> cells = new ArrayList<>();
        MatrixFile.table("Decisions")
                .forEach((row, states) -> states.forEach((state, expected) ->
                        cells.add(DynamicTest.dynamicTest(row + " what is " + state + ": " + expected, () -> {
                            String[] whoWhat = row.split(": ");
                            assertThat(act(whoWhat[0], whoWhat[1], correction(state)))
                                    .isEqualTo(Integer.parseInt(expected));
                        }))));
        return cells;
    }

    private void hire() {
        people.put("viewer", staff.hire(Role.VIEWER));
        people.put("checker", staff.hire(Role.CHECKER));
        people.put("proposer", staff.hire(Role.EDITOR));
        people.put("last editor", staff.hire(Role.EDITOR));
        people.put("another editor", staff.hire(Role.EDITOR));
        people.put("admin", staff.hire(Role.ADMIN));
        people.forEach((who, person) -> browsers.put(who, Staff.browser(person)));
        browsers.put("guest", Visitor.guest());
        article = bring("Ganten Post", "2021-05-06", TEXT);
    }

    /** One that the proposer proposed and the last editor edited, decided on by somebody else again where it is decided. */
    private Correction correction(String state) {
        Person decider = people.get("admin");
        int start = TEXT.indexOf("60 metres");
        Proposal first = new Proposal(article, start, start + 9, next(), "Measured.", null, "", null);
        Proposal second = new Proposal(article, start, start + 9, next(), "Measured again.", null, "", null);
        Correction proposed = correcting.propose(first, people.get("proposer"));
        correcting.edit(proposed.id, 0, second, people.get("last editor"));
        switch (state) {
            case "returned" -> deciding.giveBack(proposed.id, null, "Where?", decider);
            case "published" -> deciding.approve(proposed.id, null, "", decider);
            default -> {}
        }
        return QuarkusTransaction.requiringNew().call(() -> Correction.findById(proposed.id));
    }

    /** Words as long as those that they replace, and never the same twice: what is published stands in the article from then on. */
    private String next() {
        told++;
        return "" + (char) ('a' + told / 26) + (char) ('a' + told % 26) + " metres";
    }

    private int act(String who, String what, Correction correction) {
        if (what.equals("edit")) {
            return edit(browsers.get(who), correction);
        }
        String address = "/api/v1/corrections/" + correction.id + (what.equals("approve") ? "/approval" : "/return");
        RequestSpecification request = given().contentType(ContentType.JSON).body("{\"reason\": \"Where?\"}");
        if (people.containsKey(who)) {
            request.auth().preemptive().basic(people.get(who).name, Staff.PASSWORD);
        }
        return request.post(address).statusCode();
    }

    private static int edit(Visitor by, Correction correction) {
        String page = by.get("/compare").asString();
        String key = page.contains("csrf-token")
                ? Visitor.found(by.get("/compare"), "name=\"csrf-token\" value=\"([^\"]+)\"")
                : "";
        return by.request()
                .redirects()
                .follow(false)
                .formParam("csrf-token", key)
                .formParam("revision", correction.revision)
                .formParam("replacement", "63 metres")
                .formParam("reason", "Measured a third time.")
                .formParam("action", "propose")
                .post("/corrections/" + correction.id)
                .statusCode();
    }
}
