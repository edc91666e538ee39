package org.crossread.conflict;

import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of stories narrowed by words, source and days, all in its address. */
@QuarkusTest
class StoryFilterTest {
    private Visitor viewer;

    @BeforeEach
    void bringTwo() {
        viewer = Visitor.named("viewer");
        awaitAnalysis(brought("Gull Gazette", "2011-06-01", "Lighthouse of Ostrel goes dark\n\nThe lamp failed.\n"));
        awaitAnalysis(brought("Tern Times", "2011-09-01", "Lighthouse of Varmouth lit again\n\nThe lamp shines.\n"));
    }

    /** Once, whichever test comes first. */
    private static long brought(String source, String published, String text) {
        return by("checker")
                .body(Map.of("source", source, "published", published, "text", text))
                .post("/api/v1/articles")
                .jsonPath()
                .getLong("id");
    }

    private Response stories(String query) {
        return viewer.get("/stories?" + query);
    }

    @Test
    void allWordsStandInTheTitleInWhateverOrder() {
        viewer.request()
                .queryParam("q", "dark lighthouse")
                .get("/stories")
                .then()
                .body(containsString("of Ostrel"), not(containsString("of Varmouth")));
        stories("q=dark%25").then().body(containsString("No story fits"));
    }

    @Test
    void daysBoundWhatIsShown() {
        stories("q=lighthouse&from=2011-08-01&to=2011-09-30")
                .then()
                .body(containsString("of Varmouth"), not(containsString("of Ostrel")));
        stories("q=lighthouse&to=next+week")
                .then()
                .statusCode(200)
                .body(containsString("Write the day as 2022-01-21"), containsString("of Ostrel"));
    }

    @Test
    void aSourceNarrowsToStoriesThatItTells() {
        String page = stories("q=lighthouse").asString();
        String id = page.replaceAll("(?s).*<option value=\"(\\d+)\">Gull Gazette</option>.*", "$1");
        stories("q=lighthouse&source=" + id)
                .then()
                .body(containsString("of Ostrel"), not(containsString("of Varmouth")));
        stories("q=lighthouse&source=x").then().statusCode(200).body(containsString("of Varmouth"));
    }

    @Test
    void everyChoiceOfWhatToShowIsAnswered() {
        for (StoryLine.Show show : StoryLine.Show.values()) {
            stories("show=" + show.id()).then().statusCode(200);
        }
    }
}
