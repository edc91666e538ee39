package org.crossread.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.crossread.Desk;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Source;
import org.crossread.bench.MadeUpNews;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** How long a search takes among very many statements, beside pages that look up nothing and what the database does without an index. */
@QuarkusTest
@TestProfile(SearchPace.OnDisk.class)
class SearchPace {
    private static final int STATEMENTS = Integer.getInteger("statements", 100_000);
    private static final int AT_ONCE = 500;
    private static final int TIMES = 400;
    private static final int SLOW_TIMES = 20;

    @Inject
    Librarian librarian;

    private final List<String> words = new ArrayList<>();
    private final Random chance = new Random(11);

    /** Records and index in files, as a desk runs. */
    public static class OnDisk implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:async:./target/search/records;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                    "crossread.data",
                    "target/search",
                    "crossread.search.backend.\"directory.type\"",
                    "local-filesystem",
                    "crossread.demo",
                    "true");
        }
    }

    /** Articles as if they had come in and been compared; how many statements that is. */
    private long store(MadeUpNews news) {
        long statements = 0;
        while (statements < STATEMENTS) {
            statements += QuarkusTransaction.requiringNew().call(() -> {
                long stored = 0;
                for (int i = 0; i < AT_ONCE; i++) {
                    stored += store(news.next());
                }
                return stored;
            });
        }
        return statements;
    }

    private long store(MadeUpNews.Written written) {
        Article article = new Article();
        article.title = written.title();
        article.published = written.published();
        article.state = Article.State.ANALYSED;
        article.source = Source.named(written.source()).orElse(null);
        if (article.source == null) {
            article.source = new Source();
            article.source.name = written.source();
            article.source.persist();
        }
        article.currentVersion = 1;
        article.createdAt = Instant.now();
        article.persist();
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = 1;
        version.text = written.text();
        version.sha256 = Stamp.of(written.text());
        version.createdAt = article.createdAt;
        version.persist();
        String[] some = written.text().split("[^\\p{L}\\p{N}]+");
        words.add(some[chance.nextInt(some.length)]);
        words.add(some[chance.nextInt(some.length)] + " " + some[chance.nextInt(some.length)]);
        return written.text().split("[.!?]\\s").length;
    }

    private String any() {
        return switch (chance.nextInt(5)) {
            case 0 -> String.valueOf(10 + chance.nextInt(5000));
            case 1 -> "\"" + words.get(chance.nextInt(words.size())) + "\"";
            default -> words.get(chance.nextInt(words.size()));
        };
    }

    private static double[] timed(int times, IntConsumer what) {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            what.accept(i);
            took[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    private static String row(String what, double[] took) {
        return String.format(
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                what, took.length, took[took.length / 2], took[took.length * 95 / 100], took[took.length - 1]);
    }

    @Test
    void searchesAmongManyStatements() throws IOException {
        store(new MadeUpNews(7, LocalDate.parse("2021-01-01"), 500));
        long before = System.nanoTime();
        librarian.round();
        double seconds = (System.nanoTime() - before) / 1e9;
        long statements = Desk.by("viewer")
                .queryParam("type", "statements")
                .get("/api/v1/search")
                .jsonPath()
                .getLong("total");
        before = System.nanoTime();
        librarian.round();
        double idle = (System.nanoTime() - before) / 1e6;
        Visitor viewer = Visitor.named("viewer");
        timed(TIMES / 4, i -> viewer.request().queryParam("q", any()).get("/search"));
        StringBuilder report = new StringBuilder();
        report.append(String.format(
                "%d articles, %d statements: indexed in %.0f s; a round with nothing to do %.0f ms; index %d MB.%n%n",
                librarian.shape().entries(), statements, seconds, idle, megabytes()));
        report.append("| what | times | p50 ms | p95 ms | most ms |\n|---|--:|--:|--:|--:|\n");
        report.append(row("sign-in page", timed(TIMES, i -> Visitor.guest().open("/sign-in"))));
        report.append(row(
                "search page",
                timed(TIMES, i -> viewer.request().queryParam("q", any()).get("/search"))));
        report.append(row(
                "search page, two facets chosen",
                timed(
                        TIMES,
                        i -> viewer.request()
                                .queryParam("q", any())
                                .queryParam("type", "statements")
                                .queryParam("kind", "figure")
                                .get("/search"))));
        report.append(row(
                "like in SQL, over articles", timed(SLOW_TIMES, i -> like(words.get(chance.nextInt(words.size()))))));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/search.md"), report);
        System.out.println(report);
    }

    private static void like(String word) {
        QuarkusTransaction.requiringNew()
                .call(() -> ArticleVersion.find("lower(text) like ?1", "%" + word.toLowerCase() + "%")
                        .page(0, Results.SIZE)
                        .list());
    }

    private static long megabytes() throws IOException {
        try (var files = Files.walk(Path.of("target/search/index"))) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }
}
