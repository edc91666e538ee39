package org.crossread.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossread.account.Audit;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Attempts;
import org.crossread.bench.Growth;
import org.crossread.bench.MadeUpNews;
import org.crossread.bench.MadeUpNews.Written;
import org.junit.jupiter.api.Test;

/** What it costs to put an article into its story: among more and more articles, and into a larger and larger story. */
@QuarkusTest
@TestProfile(JoiningGrowth.OnFile.class)
class JoiningGrowth {
    private static final int ARTICLES = Integer.getInteger("articles", 100_000);
    private static final int LARGE_STORY_AFTER = 3000;
    private static final int A_DAY = 500;
    private static final int TIMED = 500;
    private static final int WARM_UP = 1500;
    private static final LocalDate BEGINNING = LocalDate.parse("2020-01-01");
    private static final Path FOLDER = Path.of("target/joining");

    @Inject
    Centres centres;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Attempts attempts;

    /** On a file, each commit written before it is acknowledged, as a desk runs. */
    public static class OnFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:async:./target/joining/bench" + System.nanoTime() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                    "crossread.demo",
                    "false");
        }
    }

    @Test
    void grows() throws IOException {
        Files.createDirectories(FOLDER);
        MadeUpNews past = new MadeUpNews(1, BEGINNING.minusYears(1), A_DAY);
        joined(past, WARM_UP);
        MadeUpNews news = new MadeUpNews(2, BEGINNING, A_DAY);
        Growth among = new Growth("articles", "One more article among so many");
        Growth into = new Growth("articles of the story", "One more article into a story of so many");
        int before = 0;
        for (int count : List.of(1000, 3000, 10_000, 30_000, 100_000)) {
            if (count <= ARTICLES) {
                joined(news, count - TIMED - before);
                among.add(count, joined(news, TIMED));
                before = count;
            }
            if (count == LARGE_STORY_AFTER) {
                intoOne(new MadeUpNews(3, BEGINNING.minusYears(2), A_DAY), into);
            }
            Growth.report(Path.of("target"), "joining", List.of(among, into));
        }
    }

    /** A story that grows, between others that stay small: each size is timed with several stories of that size or one that hardly grows. */
    private void intoOne(MadeUpNews news, Growth into) {
        LocalDate day = BEGINNING.minusYears(2);
        List<double[]> small = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            MadeUpNews.Event event = news.event();
            for (int j = 0; j < 5; j++) {
                join(news.about(event, day));
            }
            small.add(join(news.about(event, day)));
        }
        into.add(5, small);
        MadeUpNews.Event event = news.event();
        int size = 0;
        for (int next : List.of(50, 500, 5000)) {
            for (; size < next; size++) {
                join(news.about(event, day));
            }
            List<double[]> timed = new ArrayList<>();
            for (int i = 0; i < 50; i++, size++) {
                timed.add(join(news.about(event, day)));
            }
            into.add(next, timed);
        }
    }

    private List<double[]> joined(MadeUpNews news, int count) {
        List<double[]> timed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            timed.add(join(news.next()));
        }
        return timed;
    }

    private double[] join(Written written) {
        long id = QuarkusTransaction.requiringNew().call(() -> stored(written));
        return Growth.timed(() -> QuarkusTransaction.requiringNew().run(() -> alone().join(id)));
    }

    /** Tells nobody that a story changed: none is compared, joining alone is timed. */
    @SuppressWarnings("unchecked")
    private Stories alone() {
        Event<StoryChanged> nobody = (Event<StoryChanged>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, told) -> null);
        return new Stories(centres, clock, audit, attempts, nobody);
    }

    private static long stored(Written written) {
        Article article = new Article();
        article.title = written.title();
        article.published = written.published();
        article.publishedFrom = Article.DateOrigin.GIVEN;
        article.state = Article.State.READ;
        article.currentVersion = 1;
        article.createdAt = Instant.now();
        article.persist();
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = 1;
        version.text = written.text();
        version.sha256 = Long.toHexString(new Random().nextLong());
        version.createdAt = article.createdAt;
        version.persist();
        return article.id;
    }
}
