package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossread.Postgresql;
import org.crossread.upkeep.Soundness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes start at once on empty records and share the work; one is killed in the middle of it, and the other finishes. */
class TwoNodesIT {
    private static final int EVENTS = 8;
    private static final int OUTLETS = 5;
    private static final Path EVENT =
            Path.of("src/test/resources/events/geneva-2022").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeAll
    static void onPostgresql() {
        assumeTrue(Postgresql.isHere(), Postgresql.MISSING);
    }

    @Test
    void whatOneNodeTakesInTheOtherFinishes() throws Exception {
        History history = new History(Path.of("target", "faults", "history-two-nodes.jsonl"));
        try (Cluster cluster = Cluster.of(2, folder)) {
            Server one = cluster.node(0);
            Server other = cluster.node(1);
            Newsroom here = new Newsroom(new Client(one.address()), history);
            Newsroom there = new Newsroom(new Client(other.address()), history);
            List<Long> demonstration = numbers(cluster, "select id from article order by id");
            assertThat(there.awaitCalm(demonstration)).isLessThan(Duration.ofSeconds(60));
            assertThat(conflicts(story(other, demonstration.get(0)))).isEqualTo(conflicts(compared(one)));
            assertThat(numbers(cluster, "select count(*) from story")).containsExactly(1L);

            bringAtOnce(here, there);
            one.kill();
            there.articles().putAll(here.articles());
            Duration taken = there.awaitCalm();
            missing(there).forEach(article -> assertThat(there.bring(article)).isPositive());
            there.awaitCalm();

            assertThat(numbers(cluster, "select count(*) from story where state = 'OPEN'"))
                    .as("one story an event, and the demonstration")
                    .containsExactly(EVENTS + 1L);
            assertThat(numbers(cluster, "select count(*) from article"))
                    .containsExactly((long) EVENTS * OUTLETS + demonstration.size());
            assertThat(cluster.messages("stories"))
                    .as("one partition a story")
                    .isNotEmpty()
                    .allSatisfy((key, value) -> assertThat(key).isEqualTo(value));
            assertThat(other.metrics()).contains("kafka_consumer_fetch_manager_records_lag");
            try (Connection records = cluster.store().open()) {
                assertThat(Soundness.damages(records)).isEmpty();
                assertThat(history.lost(records)).isEmpty();
            }
            System.out.println("Two nodes: " + EVENTS * OUTLETS + " articles, one node killed; the other was through "
                    + taken.toMillis() + " ms after.");
        }
    }

    /** Articles on one event come in on both nodes at the same time. */
    private static void bringAtOnce(Newsroom here, Newsroom there) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(6);
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            for (int event = 0; event < EVENTS; event++) {
                Map<String, Object> article = new MadeEvent(event).article(outlet);
                Newsroom newsroom = outlet % 2 == 0 ? here : there;
                people.submit(() -> newsroom.bring(article));
            }
        }
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static List<Map<String, Object>> missing(Newsroom newsroom) {
        List<Map<String, Object>> missing = new ArrayList<>();
        for (int event = 0; event < EVENTS; event++) {
            for (int outlet = 0; outlet < OUTLETS; outlet++) {
                Map<String, Object> article = new MadeEvent(event).article(outlet);
                if (!newsroom.articles().containsValue(article)) {
                    missing.add(article);
                }
            }
        }
        return missing;
    }

    private static List<Long> numbers(Cluster cluster, String query) throws Exception {
        return cluster.ask(query).stream().map(Long::valueOf).toList();
    }

    private static JsonNode story(Server node, long article) {
        Client client = new Client(node.address());
        long story = client.get("viewer", "/api/v1/articles/" + article)
                .body()
                .path("story")
                .asLong();
        return client.get("viewer", "/api/v1/stories/" + story).body();
    }

    /** What one program alone makes of the demonstration's files. */
    private static JsonNode compared(Server node) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("compare", "--json"));
        try (Stream<Path> files = Files.list(EVENT)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .forEach(arguments::add);
        }
        String said = node.command(arguments.toArray(String[]::new));
        return new ObjectMapper().readTree(said.substring(said.indexOf("\n{\n") + 1));
    }

    /** Each group's question with its size, and each conflict with its outcome and what is read. */
    private static Map<String, Long> conflicts(JsonNode comparison) {
        Map<String, Long> found = new HashMap<>();
        comparison
                .path("groups")
                .forEach(group -> found.merge(
                        group.path("question").asText() + " "
                                + group.path("statements").size(),
                        1L,
                        Long::sum));
        for (String kind : List.of("conflicts", "compatible", "variants")) {
            for (JsonNode conflict : comparison.path(kind)) {
                List<String> readings = new ArrayList<>();
                conflict.path("readings")
                        .forEach(reading -> readings.add(reading.path("text").asText() + "@"
                                + reading.path("side").asText()));
                String key = kind + " " + conflict.path("check").asText() + " "
                        + conflict.path("outcome").asText() + " "
                        + conflict.path("severity").asText() + " "
                        + conflict.path("why").asText() + " "
                        + readings.stream().sorted().toList();
                found.merge(key, 1L, Long::sum);
            }
        }
        return found;
    }
}
