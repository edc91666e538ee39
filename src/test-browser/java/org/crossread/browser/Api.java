package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a program does for the demonstration accounts, to have something there that they can look at. */
record Api(RunningCrossread crossread) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_SECONDS = 120;

    JsonNode call(String name, String method, String path, Object body) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(crossread.at(path)))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        body == null
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isBetween(200, 299);
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    /** Brings two articles each about fires in as many places, which disagree over the dead; the conflicts, once they are found. */
    List<JsonNode> conflicts(List<String> places) throws IOException, InterruptedException {
        List<Long> articles = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int dead : List.of(31 + i, 52 + i)) {
                String text = "The warehouse fire in " + places.get(i) + " killed " + dead
                        + " people on Monday, the coast guard said.";
                Map<String, Object> article = Map.of(
                        "source",
                        dead < 52 ? places.get(i) + " Post" : "Morning Wire",
                        "published",
                        day(places.get(i)),
                        "text",
                        text);
                articles.add(call("checker", "POST", "/api/v1/articles", article)
                        .path("id")
                        .asLong());
            }
        }
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            long story = story(articles.get(2 * i + 1));
            JsonNode conflicts = call("checker", "GET", "/api/v1/conflicts?story=" + story, null)
                    .path("conflicts");
            assertThat(conflicts).as(places.get(i)).isNotEmpty();
            found.add(conflicts.get(0));
        }
        return found;
    }

    /** Each place has its fire on a day of its own, so that no two are one story. */
    private static String day(String place) {
        return LocalDate.of(2015, 1, 5)
                .plusDays(Math.floorMod(place.hashCode(), 3_000))
                .toString();
    }

    /** The story of an article, compared. */
    private long story(long article) throws IOException, InterruptedException {
        for (int second = 0; second < LONGEST_SECONDS; second++) {
            JsonNode now = call("checker", "GET", "/api/v1/articles/" + article, null);
            long story = now.path("story").asLong();
            if (now.path("state").asText().equals("ANALYSED")
                    && call("checker", "GET", "/api/v1/stories/" + story, null)
                            .path("state")
                            .asText("DONE")
                            .equals("DONE")) {
                return story;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("Article " + article + " is not compared.");
    }
}
