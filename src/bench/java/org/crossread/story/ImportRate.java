package org.crossread.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.article.Article;
import org.crossread.article.NoArrivals;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Way;
import org.crossread.article.file.Upload;
import org.crossread.bench.MadeUpNews;
import org.junit.jupiter.api.Test;

/** How many articles a second are parsed and stored, with the stages after that left out. */
@QuarkusTest
@TestProfile(ImportRate.Alone.class)
class ImportRate {
    private static final int ARTICLES = Integer.getInteger("articles", 10_000);
    private static final int A_FILE = 2_000;
    private static final long PAUSE = 50;

    @Inject
    Deliveries deliveries;

    /** On a file, each commit written before it is acknowledged, as a desk runs. */
    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:async:./target/import/rate" + System.nanoTime() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                    "crossread.demo",
                    "false",
                    // or it would hear of what is stored beside the one that sends nothing
                    "quarkus.arc.exclude-types",
                    "org.crossread.article.Arrivals");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(NoArrivals.class);
        }
    }

    /** Files as people bring them, which the door lets through: ten thousand articles in one would be larger. */
    static List<Upload> files(MadeUpNews news, int articles) {
        List<Upload> files = new ArrayList<>();
        for (int left = articles; left > 0; left -= A_FILE) {
            files.add(new Upload("bench-" + files.size() + ".jsonl", lines(news, Math.min(left, A_FILE))));
        }
        return files;
    }

    private static byte[] lines(MadeUpNews news, int articles) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            MadeUpNews.Written written = news.next();
            lines.append("{\"title\":\"")
                    .append(written.title().replace("\"", ""))
                    .append("\",\"source\":\"")
                    .append(written.source())
                    .append("\",\"date\":\"")
                    .append(written.published())
                    .append("\",\"text\":\"")
                    .append(written.text().replace("\"", "'").replace("\n", "\\n"))
                    .append("\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private double seconds(int articles, MadeUpNews news) throws InterruptedException {
        List<Upload> files = files(news, articles);
        long before = System.nanoTime();
        Delivery delivery = deliveries.files(new Deliveries.Brought(Way.FILES, "bench", null, true, null), files);
        settle(delivery.id);
        deliveries.start(delivery.id, null);
        settle(delivery.id);
        return (System.nanoTime() - before) / 1e9;
    }

    private static void settle(long id) throws InterruptedException {
        while (QuarkusTransaction.requiringNew()
                .call(() -> Delivery.<Delivery>findById(id).isBusy())) {
            Thread.sleep(PAUSE);
        }
    }

    @Test
    void parsesAndStores() throws InterruptedException {
        MadeUpNews news = new MadeUpNews(7, LocalDate.parse("2021-01-01"), 500);
        seconds(Math.min(1000, ARTICLES), news);
        long before = QuarkusTransaction.requiringNew().call(() -> Article.count());
        double seconds = seconds(ARTICLES, news);
        long stored = QuarkusTransaction.requiringNew().call(() -> Article.count()) - before;
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "| parsed, looked at and stored | %d of %d articles | %.1f s | %.0f articles/s | heap %d MB |%n",
                stored, ARTICLES, seconds, ARTICLES / seconds, (memory.totalMemory() - memory.freeMemory()) >> 20);
    }
}
