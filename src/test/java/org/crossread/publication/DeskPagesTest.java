package org.crossread.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a conflict to the published notice, as the browsers of several people see it. */
@QuarkusTest
class DeskPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\" onload=\"x";

    private static final Pattern CONFLICT = Pattern.compile("class=\"title\" href=\"(/conflicts/\\d+)");
    private static final Pattern PROPOSING = Pattern.compile("href=\"(/corrections/new\\?[^\"]+)\"");

    private Visitor checker;
    private Visitor editor;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
        editor = Visitor.named("editor");
    }

    /** The form for a reading that nobody has corrected yet, of the first conflict that has one. */
    private static Response form(Visitor by) {
        Matcher conflicts = CONFLICT.matcher(by.get("/queue?state=all").asString());
        while (conflicts.find()) {
            Matcher proposing = PROPOSING.matcher(by.get(conflicts.group(1)).asString());
            if (proposing.find()) {
                return by.get(proposing.group(1).replace("&amp;", "&"));
            }
        }
        throw new AssertionError("No conflict in the queue can be corrected any more.");
    }

    /** A proposal of other words for that reading. */
    private static String propose(Visitor by, String replacement, String reason) {
        Response form = form(by);
        Response sent = by.send(
                form, "/corrections", Map.of("replacement", replacement, "reason", reason, "action", "propose"));
        return sent.then().statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response decide(Visitor by, String correction, String how, String note) {
        return by.send(by.get(correction), correction + "/" + how, Map.of("note", note));
    }

    @Test
    void whatOnePersonProposesAnotherApprovesAndEverybodyReads() {
        String correction = propose(checker, "more than 14,250", "The ministry has counted again.");
        checker.get(correction)
                .then()
                .body(containsString("awaits an editor"), containsString("An editor approves it or returns it."));
        editor.follow(decide(editor, correction, "approval", "Well seen."))
                .then()
                .body(containsString("Approved and published."), containsString("Well seen."));
        Response log = Visitor.guest().get("/published");
        Response notice = Visitor.guest().get(found(log, "href=\"(/published/\\d+)\""));
        notice.then()
                .statusCode(200)
                .body(
                        containsString("more than 14,250"),
                        containsString("The ministry has counted again."),
                        containsString("Paragraph "),
                        containsString("\"@type\" : \"CorrectionComment\""));
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        String correction = propose(editor, "exactly 12", "Counted by hand.");
        Response page = editor.get(correction);
        page.then().body(containsString("You proposed this correction"), not(containsString("Approve and publish")));
        Visitor other = Visitor.named("editor2");
        Response others = other.get(correction);
        editor.request()
                .formParam("csrf-token", found(page, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("revision", found(others, "name=\"revision\" value=\"(\\d+)\""))
                .post(correction + "/approval")
                .then()
                .statusCode(403)
                .body(containsString("somebody else must decide on it"));
        other.follow(other.send(others, correction + "/approval", Map.of("note", "")))
                .then()
                .body(containsString("Published"));
    }

    @Test
    void aReturnedCorrectionGoesBackToItsProposer() {
        String correction = propose(checker, "some 90", "The hall holds no more.");
        decide(editor, correction, "return", "")
                .then()
                .statusCode(400)
                .body(containsString("Say what the proposer should change."));
        editor.follow(decide(editor, correction, "return", "Which hall?"))
                .then()
                .body(containsString("Returned to its proposer."));
        checker.get("/corrections?mine=1&state=returned").then().body(containsString("some 90"));
        checker.get(correction)
                .then()
                .body(containsString("Which hall?"), containsString("Edit it and propose it again"));
        Response again = checker.send(
                checker.get(correction + "/edit"),
                correction,
                Map.of("replacement", "some 95", "reason", "The town hall.", "action", "propose"));
        checker.follow(again).then().body(containsString("awaits an editor"), containsString("some 95"));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoDecidedAndWhen() {
        String correction = propose(checker, "about 77", "Read off the list.");
        Visitor second = Visitor.named("editor2");
        Response open = second.get(correction);
        editor.follow(decide(editor, correction, "approval", ""));
        second.send(open, correction + "/return", Map.of("note", "I doubt it."))
                .then()
                .statusCode(409)
                .body(containsString("already approved and published by editor on"));
    }

    @Test
    void whatIsTypedSurvivesAnErrorAndStaysText() {
        Response form = form(checker);
        checker.send(
                        form,
                        "/corrections",
                        Map.of(
                                "replacement",
                                HOSTILE,
                                "reason",
                                "",
                                "evidence",
                                "javascript:alert(1)",
                                "action",
                                "propose"))
                .then()
                .statusCode(400)
                .body(
                        containsString("There is a problem"),
                        containsString("href=\"#reason\""),
                        containsString("&lt;script&gt;alert(1)"),
                        not(containsString("<script>alert")),
                        not(containsString("href=\"javascript")));
    }

    @Test
    void hostileWordsArePublishedAsText() {
        String correction = propose(checker, HOSTILE, "</script><script>alert(2)</script>");
        checker.get(correction).then().body(not(containsString("<script>alert")));
        editor.follow(decide(editor, correction, "approval", ""));
        Visitor guest = Visitor.guest();
        Response notice = guest.get(found(guest.get("/published"), "href=\"(/published/\\d+)\""));
        notice.then().body(not(containsString("<script>alert")), not(containsString("</script><script>")));
    }

    @Test
    void aDoubleClickProposesOnce() {
        Response form = form(checker);
        Map<String, String> typed = Map.of("replacement", "twice", "reason", "Clicked twice.", "action", "propose");
        String first = checker.send(form, "/corrections", typed).header("Location");
        String second = checker.send(form, "/corrections", typed).header("Location");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void rolesEndWhereTheyShould() {
        Visitor viewer = Visitor.named("viewer");
        viewer.get("/queue").then().statusCode(403);
        viewer.get("/import").then().statusCode(403);
        viewer.get("/corrections").then().statusCode(403);
        checker.get("/audit").then().statusCode(403);
        Visitor.named("admin").get("/audit").then().statusCode(200).body(containsString("Audit"));
        String correction = propose(checker, "a dozen", "Counted.");
        Response page = checker.get("/import");
        checker.request()
                .formParam("csrf-token", found(page, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("revision", 0)
                .post(correction + "/approval")
                .then()
                .statusCode(403);
        Visitor.guest().request().redirects().follow(false).get("/queue").then().statusCode(302);
    }
}
