package org.crossread.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.crossread.article.Article;
import org.crossread.article.Importing;
import org.crossread.article.NewArticle;
import org.crossread.story.Story;
import org.crossread.story.StoryMember;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryPagesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 14);
    private static final String HOSTILE = "Ferry \"sinks\" <script>alert(1)</script> & 'more'";

    @Inject
    Importing importing;

    @Test
    void aGuestIsLedToTheDoor() {
        for (String page : new String[] {"/stories", "/stories/1", "/articles/1"}) {
            given().redirects()
                    .follow(false)
                    .get(page)
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("/sign-in"));
        }
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void theStartLeadsToTheStories() {
        given().redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", containsString("/stories"));
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void anUnknownStoryIsAPageThatSaysSo() {
        given().get("/stories/987654")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no story 987654."));
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void theCollationIsATableForSpreadsheetsToo() {
        String table = given().get("/stories/1/collation.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("story-1.csv"))
                .extract()
                .asString();
        assertThat(table.lines().findFirst().orElseThrow())
                .startsWith("check,question,outcome,severity,state,why,")
                .contains("Fjordvarden, ");
        assertThat(table).contains("figure,").contains("A: ", "B: ", "14,000");
        given().get("/stories/987654/collation.csv").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void aFilterThatFitsNothingSaysSoAndKeepsItsWords() {
        given().queryParam("q", "zz\"><b>")
                .get("/stories")
                .then()
                .statusCode(200)
                .body(containsString("value=\"zz&quot;&gt;&lt;b&gt;\""), not(containsString("zz\"><b>")));
        given().queryParam("show", "nonsense")
                .queryParam("page", "-7")
                .get("/stories")
                .then()
                .statusCode(200);
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void theCollationLinksEachReadingToItsPassage() {
        long story = ferry();
        String page = given().get("/stories/" + story)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains(
                        "Harbour Post",
                        "Coast Weekly",
                        "30 people dead",
                        "42 people dead",
                        "/conflicts/",
                        "badge-conflict")
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
        String link = page.replaceAll("(?s).*href=\"(/articles/[^\"]*)\"><q dir=\"auto\">30 people dead.*", "$1");
        String article = given().get(link.replaceAll("#.*", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(article).contains("id=\"" + link.replaceAll(".*#", "") + "\"");
    }

    @Test
    @TestSecurity(user = "viewer", roles = "VIEWER")
    void anArticleShowsOnlyTheKindsAskedFor() {
        long story = ferry();
        long article = QuarkusTransaction.requiringNew()
                .call(() -> Story.<Story>findById(story).articles().get(0).id);
        given().get("/articles/" + article + "?show=none")
                .then()
                .statusCode(200)
                .body(not(containsString("<mark")));
        given().get("/articles/" + article + "?show=figure")
                .then()
                .statusCode(200)
                .body(containsString("mark-figure"));
        given().get("/articles/" + article + "?version=9").then().statusCode(404);
    }

    /** Two reports of one accident that give different numbers of dead: the same two in every test. */
    private long ferry() {
        Article one = add(
                "Harbour Post",
                HOSTILE + "\n\nThe ferry accident left 30 people dead in the bay on Sunday, police said.");
        Article other = add(
                "Coast Weekly",
                "Ferry sinks in the bay\n\nThe ferry accident left 42 people dead in the bay on Sunday, police said.");
        for (int i = 0; i < 600 && !(analysed(one) && analysed(other)); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> StoryMember.storyOf(Article.findById(one.id)).orElseThrow().id);
    }

    private static boolean analysed(Article article) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Article.<Article>findByIdOptional(article.id).orElseThrow().state == Article.State.ANALYSED);
    }

    private Article add(String source, String text) {
        return importing
                .add(new NewArticle(text, source, null, null, null, DAY), null)
                .article();
    }
}
