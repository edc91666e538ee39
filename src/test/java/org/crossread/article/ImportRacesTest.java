package org.crossread.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.by;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several bring the same at once: it is stored once, and everybody learns where. */
@QuarkusTest
class ImportRacesTest {
    private static final int AT_ONCE = 6;

    @Test
    void theFirstArticleOfASourceBroughtByManyAtOnceIsStoredOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int race = 0; race < 8; race++) {
                Map<String, String> article = Map.of(
                        "source", "Race Courier " + race,
                        "text", "The bridge at Racewick " + race + " was closed for 3 days, the council said.");
                List<Callable<Response>> calls = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    calls.add(() -> by("checker").body(article).post("/api/v1/articles"));
                }
                Set<Long> stored = new HashSet<>();
                for (Future<Response> answer : people.invokeAll(calls)) {
                    assertThat(answer.get().statusCode()).isIn(200, 201);
                    stored.add(answer.get().jsonPath().getLong("id"));
                }
                assertThat(stored).hasSize(1);
            }
        } finally {
            people.shutdownNow();
        }
    }
}
