package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.account.Person;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article that stood alone, or a few, join the others once they show that they tell of the same event, unless people say otherwise. */
@QuarkusTest
class SmallStoriesTest {
    private static final String ROAD =
            "Flooding closed the Harbrow coastal road on Monday morning.\nDrivers waited for hours at the Ostry crossing, police said.\n";
    private static final String DAM =
            "The Tindlemoor reservoir gave way after a week of rain.\nEngineers of the Vellan water company had warned of cracks.\n";
    private static final String BOTH =
            "The Tindlemoor reservoir gave way after a week of rain, and flooding closed the Harbrow coastal road on Monday morning.\n"
                    + "Engineers of the Vellan water company had warned of cracks, and drivers waited for hours at the Ostry crossing, police said.\n";

    @Inject
    Rechecking rechecking;

    private Visitor checker;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
    }

    /** Two articles in two stories, of which a third one tells that they are one: with which it stands, and the one that stands alone. */
    private record Three(long together, long alone, long lone) {}

    private static Three three(String day) {
        long road = bring("Harbrow Post of " + day, day, ROAD);
        long first = awaitAnalysis(road).getLong("story");
        long dam = bring("Vellan Echo of " + day, day, DAM);
        long second = awaitAnalysis(dam).getLong("story");
        assertThat(second).isNotEqualTo(first);
        long together = awaitAnalysis(bring("Coast Hour of " + day, day, BOTH)).getLong("story");
        assertThat(together).isIn(first, second);
        return together == first ? new Three(first, second, dam) : new Three(second, first, road);
    }

    private void recheck() {
        QuarkusTransaction.requiringNew().run(() -> StoryCentre.update("checked = false"));
        rechecking.everySoOften();
    }

    @Test
    void itJoinsTheStoryThatItWouldJoinToday() {
        Three three = three("2014-02-03");
        recheck();
        assertThat(awaitAnalysis(three.lone()).getLong("story")).isEqualTo(three.together());
        checker.get("/stories/" + three.together() + "/articles")
                .then()
                .body(containsString("Stood alone before others came. Shares with the other:"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Story.<Story>findById(three.alone()).mergedInto.id))
                .isEqualTo(three.together());
    }

    /** Five articles about one flood in two stories, of which the smaller one has two that nobody put there. */
    private Three five(String day) {
        List<Long> articles = Stream.of("Post", "Echo", "Hour", "Star", "Mail")
                .map(paper -> bring("Harbrow " + paper + " of " + day, day, ROAD + "The " + paper + " saw it.\n"))
                .toList();
        long story = awaitAnalysis(articles.get(0)).getLong("story");
        articles.forEach(
                article -> assertThat(awaitAnalysis(article).getLong("story")).isEqualTo(story));
        checker.send(
                        checker.get("/stories/" + story + "/articles"),
                        "/stories/" + story + "/articles",
                        Map.of("article", articles.subList(3, 5), "target", "new"))
                .then()
                .statusCode(303);
        long small = awaitAnalysis(articles.get(4)).getLong("story");
        assertThat(small).isNotEqualTo(story);
        QuarkusTransaction.requiringNew().run(() -> {
            StoryMember.update("placedBy = null where story.id = ?1", small);
            Proposal.delete("one.id = ?1 and other.id = ?2", story, small);
        });
        return new Three(story, small, articles.get(4));
    }

    @Test
    void aFewThatAreMuchAlikeJoinTheLargerStory() {
        Three five = five("2013-02-03");
        recheck();
        assertThat(awaitAnalysis(five.lone()).getLong("story")).isEqualTo(five.together());
        checker.get("/stories/" + five.together() + "/articles")
                .then()
                .body(containsString("Stood in a small story before others came. Shares with the other:"));
    }

    @Test
    void ofAFewNoneMayHaveBeenPutThereByPeople() {
        Three five = five("2013-06-03");
        QuarkusTransaction.requiringNew().run(() -> {
            Person first = Person.<Person>findAll().firstResult();
            StoryMember.update("placedBy = ?1 where article.id = ?2", first, five.lone());
        });
        recheck();
        assertThat(awaitAnalysis(five.lone()).getLong("story")).isEqualTo(five.alone());
    }

    @Test
    void whereItWasKeptApartItStays() {
        Three three = three("2014-06-03");
        QuarkusTransaction.requiringNew().run(() -> {
            Proposal proposal = new Proposal();
            proposal.one = Story.findById(Math.min(three.alone(), three.together()));
            proposal.other = Story.findById(Math.max(three.alone(), three.together()));
            proposal.state = Proposal.State.DISMISSED;
            proposal.madeAt = proposal.one.createdAt;
            proposal.persist();
        });
        recheck();
        assertThat(awaitAnalysis(three.lone()).getLong("story")).isEqualTo(three.alone());
    }

    @Test
    void wherePeoplePutItItStays() {
        Three three = three("2014-10-03");
        QuarkusTransaction.requiringNew().run(() -> {
            Person first = Person.<Person>findAll().firstResult();
            StoryMember.update("placedBy = ?1 where article.id = ?2", first, three.lone());
        });
        recheck();
        assertThat(awaitAnalysis(three.lone()).getLong("story")).isEqualTo(three.alone());
    }
}
