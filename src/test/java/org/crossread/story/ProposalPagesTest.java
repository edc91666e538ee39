package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories that look like one are proposed to people, and what they decide stays whatever is looked at again. */
@QuarkusTest
class ProposalPagesTest {
    private static final String FIRE = "A fire burned the %1$s mill of %2$s on Monday night.\n"
            + "The %1$s mill stood since 1874, mayor %3$s said, and made paper.\n";

    @Inject
    Rechecking rechecking;

    private Visitor checker;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
    }

    private Response press(long proposal, String button) {
        return press(checker.get("/proposals"), proposal, button);
    }

    private Response press(Response page, long proposal, String button) {
        return checker.send(page, "/proposals/" + proposal + "/" + button, Map.of());
    }

    /** Three articles about one fire, which a checker has put into two stories; each test has its own day, far from the others. */
    private record Two(long one, long other, long article) {}

    private Two apart(String day, String mill, String town, String mayor) {
        long first = bring("Mill Post", day, FIRE.formatted(mill, town, mayor));
        long second = bring("Mill Echo", day, FIRE.formatted(mill, town, mayor) + "Nobody was hurt.\n");
        long third = bring("Mill Hour", day, FIRE.formatted(mill, town, mayor) + "The roof fell in.\n");
        long story = awaitAnalysis(first).getLong("story");
        assertThat(awaitAnalysis(third).getLong("story")).isEqualTo(story);
        assertThat(awaitAnalysis(second).getLong("story")).isEqualTo(story);
        checker.send(
                        checker.get("/stories/" + story + "/articles"),
                        "/stories/" + story + "/articles",
                        Map.of("article", second, "target", "new"))
                .then()
                .statusCode(303);
        return new Two(story, awaitAnalysis(second).getLong("story"), second);
    }

    /** As if nobody had put them apart. */
    private long proposed(Two two) {
        QuarkusTransaction.requiringNew().run(() -> {
            Proposal.delete("one.id = ?1 and other.id = ?2", two.one(), two.other());
            StoryCentre.update("checked = false where storyId = ?1", two.one());
        });
        rechecking.everySoOften();
        return QuarkusTransaction.requiringNew()
                .call(() -> Proposal.<Proposal>find("one.id = ?1 and other.id = ?2", two.one(), two.other())
                        .firstResultOptional()
                        .orElseThrow()
                        .id);
    }

    private static List<Proposal> open(long story) {
        return QuarkusTransaction.requiringNew().call(() -> Proposal.open(Story.findById(story)));
    }

    @Test
    void storiesThatLookLikeOneAreMergedWithOneButton() {
        Two two = apart("2013-03-04", "Harrowgate", "Tindle", "Ada Quill");
        long proposal = proposed(two);
        Response page = checker.get("/proposals");
        page.then().statusCode(200).body(containsString("Shares with the other:"));
        checker.get("/stories").then().body(containsString("may be one"));
        checker.get("/stories/" + two.one()).then().body(containsString("This may be the same story as another"));
        checker.follow(press(page, proposal, "merge")).then().body(containsString("Merged with"));
        assertThat(awaitAnalysis(two.article()).getLong("story")).isEqualTo(two.one());
        assertThat(open(two.one())).isEmpty();
        press(page, proposal, "merge").then().statusCode(409);
    }

    @Test
    void whatIsDismissedIsNotProposedAgain() {
        Two two = apart("2013-05-04", "Corlin", "Westerby", "Jon Marl");
        long proposal = proposed(two);
        checker.follow(press(proposal, "dismiss")).then().body(containsString("Kept apart."));
        QuarkusTransaction.requiringNew().run(() -> StoryCentre.update("checked = false"));
        rechecking.everySoOften();
        assertThat(open(two.one())).isEmpty();
        assertThat(open(two.other())).isEmpty();
    }

    @Test
    void whatPeoplePutApartStaysApart() {
        Two two = apart("2013-07-04", "Sedgeley", "Norwick", "Ivy Tarn");
        QuarkusTransaction.requiringNew().run(() -> StoryCentre.update("checked = false"));
        rechecking.everySoOften();
        assertThat(open(two.one())).isEmpty();
        assertThat(awaitAnalysis(two.article()).getLong("story")).isEqualTo(two.other());
        checker.get("/stories/" + two.other() + "/articles")
                .then()
                .body(containsString("Put here by checker"), not(containsString("May be the same story")));
    }

    @Test
    void aStoryWorkedOutAnewIsFoundAsBefore() {
        Two two = apart("2013-09-04", "Pellow", "Marrick", "Ned Oster");
        QuarkusTransaction.requiringNew().run(() -> StoryCentre.update("measure = -1 where storyId = ?1", two.other()));
        rechecking.everySoOften();
        long third = bring("Mill Day", "2013-09-04", FIRE.formatted("Pellow", "Marrick", "Ned Oster") + "It rained.\n");
        assertThat(awaitAnalysis(third).getLong("story")).isIn(two.one(), two.other());
    }

    @Test
    void viewersDecideNothing() {
        Visitor viewer = Visitor.named("viewer");
        viewer.get("/proposals").then().statusCode(403);
        viewer.get("/stories").then().statusCode(200);
    }
}
