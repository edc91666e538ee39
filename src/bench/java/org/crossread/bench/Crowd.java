package org.crossread.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossread.conflict.MadeArticle;

/**
 * What articles cost that come at once and are all about one event, from the import to what is stored: the packaged application on a fresh
 * folder; beside it as many articles of many stories, and then one more at a time.
 */
public final class Crowd {
    private static final Path TABLE = Path.of("target/crowd.md");
    private static final int SINGLE = 15;
    private final PackagedDesk desk;
    private final StringBuilder table = new StringBuilder(
            "| | articles | seconds until compared | ms of processor an article |\n|---|--:|--:|--:|\n");
    /** No two alike: the second would be here already. */
    private final Set<String> texts = new HashSet<>();

    private int number;

    private Crowd(PackagedDesk desk) {
        this.desk = desk;
    }

    /** What was brought together: until all of it was compared, and what that took of the processors. */
    private record Cost(Duration until, Duration processor) {
        double seconds() {
            return until.toNanos() / 1e9;
        }
    }

    /** usage: Crowd ARTICLES at once */
    public static void main(String[] args) throws Exception {
        int articles = Integer.parseInt(args[0]);
        try (PackagedDesk desk = new PackagedDesk()) {
            Crowd crowd = new Crowd(desk);
            crowd.brought(crowd.made(50)); // to warm up
            crowd.scattered(50);
            crowd.row("of many stories", articles, crowd.scattered(articles));
            crowd.row("of one story", articles, crowd.brought(crowd.made(articles)));
            crowd.singly();
            Files.writeString(TABLE, crowd.table);
            System.out.println(crowd.table);
        }
    }

    private void row(String what, int articles, Cost cost) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.0f |%n",
                what,
                articles,
                cost.seconds(),
                cost.processor().toMillis() / (double) articles));
    }

    /** The one in the middle of several, each awaited. */
    private void singly() throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < SINGLE; i++) {
            costs.add(brought(made(1)));
        }
        costs.sort((one, other) -> one.until().compareTo(other.until()));
        row("one more, the median of " + SINGLE, 1, costs.get(SINGLE / 2));
    }

    private List<Map<String, String>> made(int articles) {
        List<Map<String, String>> made = new ArrayList<>();
        while (made.size() < articles) {
            MadeArticle next = MadeArticle.of(number++);
            if (texts.add(next.source() + next.text())) {
                made.add(article(next));
            }
        }
        return made;
    }

    private Map<String, String> article(MadeArticle made) {
        Map<String, String> article = new HashMap<>();
        article.put("title", "The market of Lund burned, report " + number);
        article.put("source", made.source());
        article.put("text", made.text());
        if (made.published() != null) {
            article.put("published", made.published().toString());
        }
        return article;
    }

    private Cost scattered(int articles) throws Exception {
        List<Map<String, String>> scattered = new ArrayList<>();
        while (scattered.size() < articles) {
            scattered.addAll(ContestedNews.story(number++));
        }
        return brought(scattered.subList(0, articles));
    }

    private Cost brought(List<Map<String, String>> articles) throws Exception {
        Duration before = desk.processor();
        long begun = System.nanoTime();
        for (long article : taken(desk.bring("Crowd " + number, articles))) {
            while (!desk.json("/api/v1/articles/" + article)
                    .get("state")
                    .asText()
                    .equals("ANALYSED")) {
                Thread.sleep(20);
            }
        }
        return new Cost(
                Duration.ofNanos(System.nanoTime() - begun), desk.processor().minus(before));
    }

    /** The numbers of the articles that an import took in. */
    private List<Long> taken(String first) throws Exception {
        List<Long> taken = new ArrayList<>();
        for (String page = first; !page.isEmpty(); ) {
            JsonNode answer = desk.json(page);
            answer.get("items").forEach(line -> taken.add(line.get("article").asLong()));
            page = answer.path("next").asText();
        }
        return taken;
    }
}
