package org.crossread.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.web.PretendWeb;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** A feed from the day on which it is added to that on which it is removed. */
@QuarkusTest
class FeedPagesTest {
    private static final String FEED = "https://orrin.example.org/feed.xml";
    private static final String PAGE = "https://orrin.example.org/ferry";
    private static final String RSS = """
            <rss version="2.0"><channel><title>Orrin Bay News</title><link>https://orrin.example.org/</link><description>x</description>
            <item><title>Ferry late</title><link>https://orrin.example.org/ferry</link><guid>orrin-1</guid>
            <pubDate>Mon, 06 May 2024 09:00:00 +0000</pubDate><description>%s</description></item></channel></rss>
            """;
    private static final String HTML = """
            <html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>
            <p>The ferry to Orrin was %s minutes late on Monday because of fog, the harbour office said in the afternoon.</p>
            <p>It was the third delay within a week, and the office asked passengers for patience until the end of the month.</p>
            </article></body></html>
            """;

    @Inject
    FeedWatch watch;

    private static Feed feed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Feed.<Feed>find("address", FEED).firstResult());
    }

    private void due() {
        QuarkusTransaction.requiringNew()
                .run(() -> Feed.update(
                        "nextAt = ?1 where address = ?2", Instant.now().minusSeconds(5), FEED));
        watch.everySoOften();
    }

    private static int versions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("senderKey", "orrin-1")
                        .<Article>firstResultOptional()
                        .map(article -> article.currentVersion)
                        .orElse(0));
    }

    private static void await(int versions) throws InterruptedException {
        for (int attempt = 0; attempt < 200 && versions() != versions; attempt++) {
            Thread.sleep(50);
        }
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void aFeedIsFoundWatchedLeftAloneWhenIllAndRemoved() throws InterruptedException {
        PretendWeb.put(
                "https://orrin.example.org/",
                "text/html",
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\"></head><body>Hello</body></html>");
        PretendWeb.put(FEED, "application/rss+xml", RSS.formatted("Fog delays the ferry."));
        PretendWeb.put(PAGE, "text/html", HTML.formatted("twenty"));
        Visitor editor = Visitor.named("editor");
        editor.follow(editor.send(
                        editor.get("/feeds"),
                        "/feeds",
                        Map.of("address", "https://orrin.example.org/", "minutes", "30", "followed", "yes")))
                .then()
                .body(containsString("Orrin Bay News"), containsString("not looked at yet"));
        assertThat(feed().sourceName).isEqualTo("Orrin Bay News");

        due();
        await(1);
        Article article = QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("senderKey", "orrin-1").firstResult());
        assertThat(article.sourceName()).isEqualTo("Orrin Bay News");
        assertThat(article.url).isEqualTo(PAGE);
        String text = QuarkusTransaction.requiringNew().call(() -> article.version().text);
        assertThat(text).contains("twenty minutes late");

        int before = PretendWeb.visits(PAGE);
        due();
        assertThat(PretendWeb.visits(PAGE)).isEqualTo(before);

        PretendWeb.put(FEED, "application/rss+xml", RSS.formatted("Fog delays the ferry for long."));
        PretendWeb.put(PAGE, "text/html", HTML.formatted("fifty"));
        due();
        await(2);
        editor.get("/articles/" + article.id + "/versions/1/2")
                .then()
                .body(containsString("twenty"), containsString("fifty"));

        PretendWeb.take(FEED);
        due();
        due();
        assertThat(feed().failures).isEqualTo(2);
        assertThat(feed().nextAt).isAfter(Instant.now().plus(Duration.ofMinutes(100)));
        editor.get("/feeds")
                .then()
                .body(
                        containsString("in trouble"),
                        containsString("nothing at this address"),
                        containsString("2 looks in vain"));

        String path = "/feeds/" + feed().id;
        editor.follow(editor.send(editor.get("/feeds"), path + "/pause", Map.of()))
                .then()
                .body(containsString("paused"));
        editor.follow(editor.send(editor.get("/feeds"), path + "/resume", Map.of()))
                .then()
                .body(not(containsString(">paused<")));
        editor.follow(editor.send(editor.get("/feeds"), path + "/remove", Map.of()))
                .then()
                .body(not(containsString("Orrin Bay News</span>")));
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatIsNoFeedIsToldAndNothingTypedIsLost() {
        PretendWeb.put("https://empty.example.org/", "text/html", "<html><body>No feed here</body></html>");
        Visitor editor = Visitor.named("editor");
        editor.send(
                        editor.get("/feeds"),
                        "/feeds",
                        Map.of("address", "https://empty.example.org/", "minutes", "30", "source", "The <Empty>"))
                .then()
                .statusCode(400)
                .body(containsString("neither RSS nor Atom"), containsString("The &lt;Empty&gt;"));
        editor.send(editor.get("/feeds"), "/feeds", Map.of("address", FEED, "minutes", "1"))
                .then()
                .statusCode(400)
                .body(containsString("from 5 to 10080"));
        Visitor.named("checker").get("/feeds").then().statusCode(200).body(not(containsString("Add a feed")));
    }
}
