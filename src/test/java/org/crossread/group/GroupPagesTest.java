package org.crossread.group;

import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Predicate;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** People see why statements stand side by side, and arrange them otherwise. */
@QuarkusTest
class GroupPagesTest {
    private static final String TEXT = "A wall of the quarry near %1$s gave way on Monday.\n"
            + "The slide in the quarry near %1$s buried %2$d workers, the mayor said.\n";

    private static JsonPath await(long story, Predicate<JsonPath> wanted) {
        for (int attempt = 0; attempt < 600; attempt++) {
            JsonPath answer = by("viewer").get("/api/v1/stories/" + story).jsonPath();
            if (answer.getString("state").equals("DONE") && wanted.test(answer)) {
                return answer;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Story " + story + " did not become as expected within a minute.");
    }

    private static boolean buriedDisagree(JsonPath story) {
        return story.getList("conflicts.findAll { it.check == 'figure' }").size() == 1;
    }

    private static long story(String place) {
        long first = bring(place + " Mail", "2018-03-05", TEXT.formatted(place, 12));
        long second = bring(place + " Times", "2018-03-05", TEXT.formatted(place, 15));
        awaitAnalysis(second);
        long story = awaitAnalysis(first).getLong("story");
        await(story, GroupPagesTest::buriedDisagree);
        return story;
    }

    /** The page of the group in which this stands. */
    private static String group(Visitor visitor, long story, String words) {
        Response page = visitor.get("/stories/" + story + "/groups");
        return Visitor.found(page, "href=\"(/stories/" + story + "/groups/\\d+)\"(?:(?!</li>)[\\s\\S])*?" + words);
    }

    @Test
    void aGroupTellsWhyItHoldsTogether() {
        long story = story("Brodno");
        Visitor viewer = Visitor.named("viewer");
        viewer.get(group(viewer, story, "15 workers"))
                .then()
                .statusCode(200)
                .body(
                        containsString("Why these stand side by side"),
                        containsString("words around them in common"),
                        containsString("speaks"),
                        not(containsString("Take the chosen ones out")));
        long conflict = await(story, s -> true).getLong("conflicts.find { it.check == 'figure' }.id");
        viewer.get("/conflicts/" + conflict).then().statusCode(200).body(containsString("words around them in common"));
    }

    @Test
    void whatIsTakenOutIsKeptAndShown() {
        long story = story("Morvale");
        Visitor checker = Visitor.named("checker");
        String group = group(checker, story, "15 workers");
        Response page = checker.get(group);
        checker.send(page, group + "/out", Map.of())
                .then()
                .statusCode(400)
                .body(containsString("Choose at least one statement, and leave at least one."));
        String statement =
                Visitor.found(page, "value=\"(\\d+)\" id=\"statement-\\d+\"(?:(?!</tr>)[\\s\\S])*?15 workers");
        Response kept = checker.follow(checker.send(page, group + "/out", Map.of("statement", statement)));
        kept.then().body(containsString("kept apart"));
    }

    @Test
    void aDecisionIsTakenBackAndTheStoryComparedAnew() {
        long story = story("Halvorst");
        Visitor checker = Visitor.named("checker");
        String group = group(checker, story, "15 workers");
        Response page = checker.get(group);
        String statement =
                Visitor.found(page, "value=\"(\\d+)\" id=\"statement-\\d+\"(?:(?!</tr>)[\\s\\S])*?15 workers");
        checker.follow(checker.send(page, group + "/out", Map.of("statement", statement)));
        await(story, answer -> !buriedDisagree(answer));

        Response groups = checker.get("/stories/" + story + "/groups");
        String back = Visitor.found(groups, "action=\"(/stories/" + story + "/groups/decisions/\\d+/back)\"");
        checker.follow(checker.send(groups, back, Map.of())).then().body(not(containsString("kept apart")));
        await(story, GroupPagesTest::buriedDisagree);
    }

    @Test
    void viewersArrangeNothingAndStrangersSeeNothing() {
        long story = story("Tamworth");
        Visitor viewer = Visitor.named("viewer");
        String group = group(viewer, story, "15 workers");
        viewer.send(viewer.get(group), group + "/out", Map.of("statement", 1))
                .then()
                .statusCode(403);
        viewer.get("/stories/" + (story + 10_000) + "/groups").then().statusCode(404);
    }
}
