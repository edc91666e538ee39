package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.article.Importing;
import org.crossread.article.NewArticle;
import org.crossread.bench.MadeUpNews;
import org.crossread.bench.MadeUpNews.Written;
import org.crossread.statement.Depositions;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How many articles a second are imported, read, put into stories and compared, records written; and how long it takes from the press of
 * the import button until the conflict of one more article stands on the page of a story of fifty.
 */
@QuarkusTest
@TestProfile(ImportingPace.OnFile.class)
class ImportingPace {
    private static final int ARTICLES = Integer.getInteger("articles", 1000);
    private static final int WARM_UP = 300;
    private static final int STORY = 50;
    private static final int IMPORTS = 20;
    private static final int AGAIN = 500;
    private static final int MOST_LOOKS = 40;
    private static final LocalDate DAY = LocalDate.parse("2020-01-01");
    private static final List<String> TOWNS = List.of("Ystad", "Visby", "Falun", "Kalmar");
    private static final String FIRE = "A fire destroyed the old market of %1$s on Wednesday.\n\n"
            + "The fire in the market of %1$s killed %2$d people, the mayor of %1$s said. %3$s\n\n"
            + "Firemen fought the flames in %1$s for six hours.";

    @Inject
    Importing importing;

    @Inject
    Depositions depositions;

    @Inject
    Memories memories;

    /** On a file, each commit written before it is acknowledged, as a desk runs. */
    public static class OnFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:async:./target/pace/bench" + System.nanoTime() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        }
    }

    @Test
    void ofImports() throws IOException, InterruptedException, ReflectiveOperationException {
        brought(new MadeUpNews(5, DAY.minusYears(1), 100), WARM_UP);
        double[] pace = brought(new MadeUpNews(6, DAY, 100), ARTICLES);
        String table = String.format(
                Locale.ROOT,
                "### %,d articles imported, read, put into stories and compared; records on disk%n%n| articles a"
                        + " second | ms of processor an article |%n|--:|--:|%n| %.1f | %.1f |%n",
                ARTICLES,
                1000 * ARTICLES / pace[0],
                pace[1] / ARTICLES);
        List<Double> seen = new ArrayList<>();
        for (int i = 0; i < TOWNS.size(); i++) {
            story(TOWNS.get(i), DAY.plusYears(1 + i));
            for (int j = 0; j < IMPORTS / TOWNS.size(); j++) {
                seen.add(seen(TOWNS.get(i), DAY.plusYears(1 + i), j));
            }
        }
        List<Double> sorted = seen.stream().sorted().toList();
        table += String.format(
                Locale.ROOT,
                "%n### From the import button to the conflict on the page: %d times one more article in a story of %d,"
                        + " nothing kept in memory%n%n| median, ms | 95 %%, ms | longest, ms |%n|--:|--:|--:|%n| %.0f |"
                        + " %.0f | %.0f |%n",
                IMPORTS,
                STORY,
                sorted.get(IMPORTS / 2),
                sorted.get(IMPORTS * 95 / 100 - 1),
                sorted.get(IMPORTS - 1));
        System.out.println(table);
        Files.writeString(Path.of("target/pace.md"), table);
    }

    /** Milliseconds by the clock until the last is compared, and of all processors. */
    private double[] brought(MadeUpNews news, int count) throws InterruptedException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Person person = QuarkusTransaction.requiringNew()
                .call(() -> Person.named("checker").orElseThrow());
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        for (int i = 0; i < count; i++) {
            Written written = news.next();
            importing.add(
                    new NewArticle(written.text(), written.source(), written.title(), null, "en", written.published()),
                    person);
        }
        awaitAll();
        return new double[] {(System.nanoTime() - clock) / 1e6, (system.getProcessCpuTime() - processor) / 1e6};
    }

    private static void awaitAll() throws InterruptedException {
        while (QuarkusTransaction.requiringNew()
                        .call(() -> Article.count(
                                "state in ?1",
                                List.of(Article.State.IMPORTED, Article.State.READ, Article.State.JOINED)))
                > 0) {
            Thread.sleep(20);
        }
    }

    /** Fifty articles that tell of one fire, each with a sentence of its own. */
    private void story(String town, LocalDate day) throws InterruptedException {
        MadeUpNews words = new MadeUpNews(town.hashCode(), day, 100);
        Person person = QuarkusTransaction.requiringNew()
                .call(() -> Person.named("checker").orElseThrow());
        for (int i = 0; i < STORY; i++) {
            String own = words.about(words.event(), day).title();
            importing.add(
                    new NewArticle(FIRE.formatted(town, 12, own), "Paper " + i, "Fire in " + town, null, "en", day),
                    person);
        }
        awaitAll();
    }

    private double seen(String town, LocalDate day, int number)
            throws ReflectiveOperationException, InterruptedException {
        forget();
        Visitor checker = Visitor.named("checker");
        Response form = checker.get("/import");
        String source = "Gazette " + number;
        long clock = System.nanoTime();
        Response sent = checker.send(
                form,
                "/import",
                Map.of(
                        "text",
                        FIRE.formatted(town, 30 + 7 * number, "It was windy."),
                        "source",
                        source,
                        "title",
                        "Fire in " + town,
                        "published",
                        day.toString()));
        assertThat(sent.statusCode()).isEqualTo(303);
        String story = "/stories/" + story(source);
        for (int look = 0; !shows(checker.get(story), 30 + 7 * number); look++) {
            assertThat(look).as(checker.get(story).asString()).isLessThan(MOST_LOOKS);
            Thread.sleep(AGAIN); // as the page itself does
        }
        return (System.nanoTime() - clock) / 1e6;
    }

    private static boolean shows(Response page, int dead) {
        String html = page.asString();
        return html.contains(dead + " people") && !html.contains("This story is being analysed");
    }

    private static long story(String source) throws InterruptedException {
        Long story = null;
        while (story == null) {
            Thread.sleep(10);
            story = QuarkusTransaction.requiringNew()
                    .call(() -> Article.getEntityManager()
                            .createQuery(
                                    "select m.story.id from StoryMember m where m.article.id = (select max(a.id) from Article"
                                            + " a where a.source.name = ?1)",
                                    Long.class)
                            .setParameter(1, source)
                            .getResultStream()
                            .findFirst()
                            .orElse(null));
        }
        return story;
    }

    /** As after a start: nothing is known of what was read and compared. */
    private void forget() throws ReflectiveOperationException {
        for (Object holder : List.of(depositions, memories)) {
            Field kept = holder.getClass().getDeclaredField("kept");
            kept.setAccessible(true);
            ((Cache<?, ?>) kept.get(holder)).invalidateAll();
        }
    }
}
