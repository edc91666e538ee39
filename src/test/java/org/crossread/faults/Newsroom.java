package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.crossread.faults.Client.Answer;

/** People at work on a desk that may vanish at any time. What was not acknowledged they ask for again. */
final class Newsroom {
    private static final String[] VERDICTS = {"real", "older-figure", "rounding", "undecided"};

    private final Client client;
    private final History history;
    /** Articles by the number of the row, as sent. */
    private final Map<Long, Map<String, Object>> articles = Collections.synchronizedMap(new HashMap<>());

    /** Those that were taken on, by their number. */
    private final Map<Long, List<Map<String, Object>>> imports = Collections.synchronizedMap(new HashMap<>());

    private final List<Map<String, Object>> unanswered = Collections.synchronizedList(new ArrayList<>());

    Newsroom(Client client, History history) {
        this.client = client;
        this.history = history;
    }

    Map<Long, Map<String, Object>> articles() {
        return articles;
    }

    /** The numbers of all articles but these. */
    List<Long> besides(Set<Long> others) {
        return articles.keySet().stream().filter(id -> !others.contains(id)).toList();
    }

    /** Brings an article; 0 where nobody acknowledged it. */
    long bring(Map<String, Object> article) {
        history.asked("import", article.get("source") + ", " + article.get("published"));
        Answer answer = client.post("checker", "/api/v1/articles", article);
        if (!answer.acknowledged()) {
            unanswered.add(article);
            return 0;
        }
        long id = answer.body().get("id").asLong();
        history.acknowledged("import", id);
        articles.put(id, article);
        return id;
    }

    /** Has many taken in at once. */
    void bringMany(List<Map<String, Object>> many) {
        history.asked("many", many.size());
        Answer answer = client.post("checker", "/api/v1/imports", Map.of("articles", many));
        if (answer.acknowledged()) {
            long id = answer.body().get("id").asLong();
            history.acknowledged("many", id);
            imports.put(id, many);
        } else {
            unanswered.addAll(many);
        }
    }

    /** Waits until all that was taken on is in, each article of it. */
    void awaitImports() throws InterruptedException {
        for (Map.Entry<Long, List<Map<String, Object>>> taken : imports.entrySet()) {
            JsonNode now =
                    client.get("checker", "/api/v1/imports/" + taken.getKey()).body();
            for (int i = 0; !now.path("state").asText().equals("DONE"); i++) {
                assertThat(i).as("an import that does not go on: " + now).isLessThan(600);
                Thread.sleep(100);
                now = client.get("checker", "/api/v1/imports/" + taken.getKey()).body();
            }
            for (int i = 0; i < taken.getValue().size(); i++) {
                JsonNode item = now.path("items").path(i);
                assertThat(item.path("done").asBoolean()).as(item.toString()).isTrue();
                articles.put(item.path("article").asLong(), taken.getValue().get(i));
            }
        }
        imports.clear();
    }

    /** Brings all that was not acknowledged. */
    void again() {
        List<Map<String, Object>> all = List.copyOf(unanswered);
        unanswered.clear();
        all.forEach(article -> assertThat(bring(article)).isPositive());
    }

    boolean calm(List<Long> ids) {
        Set<Long> stories = new HashSet<>();
        // the newest first: what came in long ago is compared, and need not be asked for again and again
        for (int i = ids.size() - 1; i >= 0; i--) {
            JsonNode article =
                    client.get("viewer", "/api/v1/articles/" + ids.get(i)).body();
            if (!article.path("state").asText().equals("ANALYSED")) {
                return false;
            }
            long story = article.path("story").asLong();
            if (stories.add(story) && !isCompared(story)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCompared(long story) {
        return client.get("viewer", "/api/v1/stories/" + story)
                .body()
                .path("state")
                .asText("DONE")
                .equals("DONE");
    }

    /** How long it takes until all that came in is compared. */
    Duration awaitCalm() throws InterruptedException {
        return awaitCalm(List.copyOf(articles.keySet()));
    }

    /** How long it takes until these are compared. */
    Duration awaitCalm(List<Long> ids) throws InterruptedException {
        long begun = System.nanoTime();
        while (!calm(ids)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            if (waited.toSeconds() > 90 + ids.size() / 4) {
                throw new AssertionError("Not compared after " + waited + ": " + ids);
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Proposes, approves and decides until nobody answers any more. */
    void decide(long article) {
        String text = (String) articles.get(article).get("text");
        ExecutorService people = Executors.newFixedThreadPool(3);
        people.submit(() -> whileAnswered(i -> approve(article, text, i, "editor")));
        people.submit(() -> whileAnswered(i -> approve(article, text, 1000 + i, "editor2")));
        people.submit(() -> whileAnswered(i -> verdict(article, i)));
        people.shutdown();
        try {
            people.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Step {
        boolean answered(int number);
    }

    private static void whileAnswered(Step step) {
        for (int i = 0; i < 500 && step.answered(i); i++) {
            // goes on
        }
    }

    private boolean approve(long article, String text, int number, String editor) {
        int start = text.indexOf("third");
        history.asked("proposal", number);
        Answer proposed = client.post(
                "checker",
                "/api/v1/corrections",
                Map.of(
                        "article",
                        article,
                        "start",
                        start,
                        "end",
                        start + 5,
                        "replacement",
                        "fourth " + number,
                        "reason",
                        "The archive."));
        if (!proposed.acknowledged()) {
            return false;
        }
        long id = proposed.body().get("id").asLong();
        history.acknowledged("proposal", id);
        history.asked("approval", id);
        Answer approved = client.post(editor, "/api/v1/corrections/" + id + "/approval", Map.of());
        if (approved.acknowledged()) {
            history.acknowledged("approval", approved.body().get("publication").asLong());
        }
        return approved.acknowledged();
    }

    private boolean verdict(long article, int number) {
        JsonNode story = client.get(
                        "viewer",
                        "/api/v1/stories/"
                                + client.get("viewer", "/api/v1/articles/" + article)
                                        .body()
                                        .path("story")
                                        .asLong())
                .body();
        JsonNode conflicts = story.path("conflicts");
        if (conflicts.isEmpty()) {
            return false;
        }
        long conflict = conflicts.get(number % conflicts.size()).get("id").asLong();
        history.asked("verdict", conflict);
        Answer answer = client.post(
                "checker2",
                "/api/v1/conflicts/" + conflict + "/verdicts",
                Map.of("verdict", VERDICTS[number % VERDICTS.length], "note", "No. " + number));
        if (answer.acknowledged()) {
            history.acknowledged("verdict", answer.body().get("id").asLong());
        }
        return answer.acknowledged();
    }

    /** What the comparison of every story came to, without what people decided. */
    List<String> findings() {
        List<String> found = new ArrayList<>();
        Map<Long, JsonNode> stories = new HashMap<>();
        for (long id : articles.keySet()) {
            long story = client.get("viewer", "/api/v1/articles/" + id)
                    .body()
                    .path("story")
                    .asLong();
            JsonNode shape = stories.computeIfAbsent(
                    story,
                    number -> client.get("viewer", "/api/v1/stories/" + number).body());
            for (JsonNode conflict : shape.path("conflicts")) {
                List<String> readings = new ArrayList<>();
                conflict.path("readings")
                        .forEach(reading -> readings.add(reading.path("text").asText() + "@"
                                + source(shape, reading.path("article").asText())));
                Collections.sort(readings);
                found.add(key(id) + " " + conflict.path("check").asText() + " "
                        + conflict.path("outcome").asText() + " "
                        + conflict.path("severity").asText() + " " + readings);
            }
            found.add(key(id) + " groups " + shape.path("groups").size() + ", slips "
                    + shape.path("slips").size() + ", articles "
                    + shape.path("articles").size());
        }
        Collections.sort(found);
        return found;
    }

    private String key(long id) {
        return articles.get(id).get("published") + " " + articles.get(id).get("source");
    }

    private static String source(JsonNode shape, String article) {
        for (JsonNode one : shape.path("articles")) {
            if (one.path("id").asText().equals(article)) {
                return one.path("source").asText();
            }
        }
        return "?";
    }
}
