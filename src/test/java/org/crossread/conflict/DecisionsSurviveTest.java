package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.awaitComparison;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crossread.story.Story;
import org.junit.jupiter.api.Test;

/** What people decided stays when a story is analysed again, alone or with more articles. */
@QuarkusTest
class DecisionsSurviveTest {
    private static final String ONE = "The landslide above Tarn buried the village school on Monday.\n"
            + "The landslide above Tarn killed 41 people, the rescue service said.\n";
    private static final String OTHER =
            "Rescuers still dig for the village school of Tarn, buried on Monday by a landslide.\n"
                    + "The landslide above Tarn killed 52 people, the district office said.\n";
    private static final String THIRD = "The school of the village of Tarn was buried by a landslide on Monday.\n"
            + "The landslide above Tarn killed 41 people, according to the rescue service.\n";
    private static final String FOURTH = "On Monday a landslide buried the school of the village of Tarn.\n"
            + "The landslide above Tarn killed 77 people, the rescue service said.\n";

    @Inject
    StoryAnalysis analysis;

    @Test
    void aDecidedConflictStaysUntilANewSideJoins() {
        bring("Tarn Echo", "2017-08-07", ONE);
        long story = awaitAnalysis(bring("Valley News", "2017-08-08", OTHER)).getLong("story");
        long conflict = figure(story).getLong("id");
        by("checker")
                .body(Map.of("verdict", "real"))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201);

        QuarkusTransaction.requiringNew()
                .run(() -> Story.<Story>findByIdOptional(story).orElseThrow().stale());
        analysis.run(story);
        awaitComparison(story);
        assertThat(figure(story).getLong("id")).isEqualTo(conflict);
        assertThat(figure(story).getString("state")).isEqualTo("DECIDED");

        assertThat(awaitAnalysis(bring("Third Voice", "2017-08-08", THIRD)).getLong("story"))
                .isEqualTo(story);
        assertThat(figure(story).getLong("id"))
                .as("the same conflict with one more voice")
                .isEqualTo(conflict);
        assertThat(figure(story).getString("state")).isEqualTo("DECIDED");

        assertThat(awaitAnalysis(bring("Fourth Voice", "2017-08-08", FOURTH)).getLong("story"))
                .isEqualTo(story);
        assertThat(figure(story).getLong("id")).isEqualTo(conflict);
        assertThat(figure(story).getString("state"))
                .as("a new side wants a look")
                .isEqualTo("OPEN");
    }

    /** The story's conflict over the dead. */
    private static JsonPath figure(long story) {
        JsonPath all = by("viewer")
                .get("/api/v1/stories/" + story)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Integer> found = all.getList("conflicts.findAll { it.check == 'figure' }.id");
        assertThat(found).as("conflicts over the dead").hasSize(1);
        return all.setRootPath("conflicts.find { it.check == 'figure' }");
    }
}
