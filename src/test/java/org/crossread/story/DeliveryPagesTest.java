package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Item;
import org.crossread.article.delivery.Unloading;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is brought is looked at first, then taken in row by row, and a second time not at all. */
@QuarkusTest
class DeliveryPagesTest {
    private static final String TABLE = """
            headline,day,body,paper
            Mill burns,2024-05-06,The mill at Orrin burnt down on Monday and %s people fled.,Orrin Gazette
            Mill rebuilt,03/04/2025,The mill at Orrin will be rebuilt within two years.,Orrin Gazette
            Mill sold,2024-05-08,The mill's ground was sold on Wednesday for 40000 crowns.,Orrin Gazette
            Mill sold again,2024-05-08,The mill's ground was sold on Wednesday for 40000 crowns.,Orrin Gazette
            Empty,2024-05-09,,Orrin Gazette
            """;

    @Inject
    Unloading unloading;

    private Visitor checker;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
    }

    private Response bring(String name, String content, String action) {
        Response form = checker.get("/import");
        return checker.request()
                .multiPart("csrf-token", found(form, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("action", action)
                .redirects()
                .follow(false)
                .post("/import/files");
    }

    private static String path(Response redirect) {
        redirect.then().statusCode(303);
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The page once nothing is under way in it. */
    private Response settled(String path) {
        for (int attempt = 0; attempt < 300; attempt++) {
            Response page = checker.get(path);
            if (!page.asString().contains("It goes on by itself")) {
                return page;
            }
            pause();
        }
        throw new AssertionError(path + " is not through within half a minute.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, ?> columns(String text, String title, String source, String day) {
        return Map.of("column", List.of(text, title, source, day, "", "", "", "", ""));
    }

    private Response post(String path, String step) {
        Response page = checker.get(path);
        return checker.send(page, path + "/" + step, Map.of());
    }

    @Test
    void aTableIsMappedLookedAtAndTakenInRowByRow() {
        String path = path(bring("mills.csv", TABLE.formatted("12"), "import"));
        Response looked = settled(path);
        looked.then()
                .body(
                        containsString("What would come in"),
                        containsString("Nothing is stored yet. 2 of 5 would come in; 2 cannot be taken"),
                        containsString("Row 2, line 3"),
                        containsString("03/04/2025 may be one day or another"),
                        containsString("The same text as in Row 3, line 4"),
                        containsString("The text is empty"));
        checker.send(looked, path + "/mapping", columns("", "headline", "paper", "day"))
                .then()
                .statusCode(400)
                .body(containsString("Choose the column that holds the article&#39;s text."));
        checker.send(checker.get(path), path + "/mapping", columns("body", "headline", "paper", "day"))
                .then()
                .statusCode(303);
        settled(path).then().body(containsString("2 of 5 would come in"), containsString("Orrin Gazette"));
        post(path, "start").then().statusCode(303);
        settled(path)
                .then()
                .body(containsString("What came in"), containsString("Mill burns"), containsString("/articles/"));

        String again = path(bring("mills.csv", TABLE.formatted("12"), "check"));
        settled(again).then().body(containsString("Nothing of it would come in."));

        String changed = path(bring("mills.csv", TABLE.formatted("19"), "check"));
        checker.send(settled(changed), changed + "/mapping", columns("body", "headline", "paper", "day"))
                .then()
                .statusCode(303);
        settled(changed).then().body(containsString("would be a new version"));
        checker.get("/imports").then().body(containsString("mills.csv"));
    }

    @Test
    void whatIsThrownAwayOrStoppedCanBeTakenUpAgain() {
        StringBuilder table = new StringBuilder("title,text,source,date\n");
        for (int i = 0; i < 60; i++) { // in a language that is not compared: only their coming in is looked at
            table.append("Notice " + i + ",Оголошення номер " + i
                    + " міської ради вивішено сьогодні на дошці.,Orrin Notices,2024-05-07\n");
        }
        String path = path(bring("notices.csv", table.toString(), "check"));
        settled(path).then().body(containsString("60 of 60 would come in"));
        post(path, "cancel").then().statusCode(303);
        settled(path).then().body(containsString("cancelled"), containsString("Go on with the rest"));
        assertThat(articles("Notice 59")).isZero();
        post(path, "resume").then().statusCode(303);
        settled(path);
        post(path, "start").then().statusCode(303);
        settled(path).then().body(containsString("<b>60</b> came in"));
        assertThat(articles("Notice 59")).isEqualTo(1);
    }

    /** As a restart finds it: some rows in, the others not. */
    @Test
    void whatAStopCutShortIsTakenUpAndNothingTwice() {
        String path = path(bring(
                "cut.csv",
                "title,text,source,date\nCut one,The first text of Orrin.,Orrin Cuts,2024-05-07\n"
                        + "Cut two,The second text of Orrin.,Orrin Cuts,2024-05-07\n",
                "check"));
        settled(path);
        long id = Long.parseLong(path.substring("/imports/".length()));
        QuarkusTransaction.requiringNew().run(() -> {
            Delivery delivery = Delivery.findById(id);
            delivery.state = Delivery.State.RUNNING;
        });
        unloading.run(id);
        unloading.run(id);
        assertThat(articles("Cut one")).isEqualTo(1);
        assertThat(articles("Cut two")).isEqualTo(1);
        List<Item> items = QuarkusTransaction.requiringNew().call(() -> Item.list("delivery.id = ?1", id));
        assertThat(items).allMatch(item -> item.done);
    }

    private static long articles(String title) {
        return QuarkusTransaction.requiringNew().call(() -> Article.count("title", title));
    }

    @Test
    void anAddressThatLeadsInsideIsToldSo() {
        Response form = checker.get("/import");
        checker.send(form, "/import/addresses", Map.of("addresses", "gopher://x"))
                .then()
                .statusCode(400)
                .body(containsString("An address starts with http"), containsString("gopher://x"));
        String path =
                path(checker.send(form, "/import/addresses", Map.of("addresses", "http://127.0.0.1/\nhttp://[::1]/")));
        settled(path)
                .then()
                .body(containsString("does not lead to the public web"), not(containsString("came in</a>")));
    }

    @Test
    void onlyCheckersBringArticles() {
        Visitor viewer = Visitor.named("viewer");
        viewer.request().get("/imports").then().statusCode(403);
        viewer.request().get("/imports/1").then().statusCode(403);
        checker.request().get("/imports/999999").then().statusCode(404);
    }
}
