package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** An approved correction gives its article a new version, and keeps the old one. */
@QuarkusTest
class MendingTest {
    private static final String TEXT = "\u26F4 The ferries of Brackwater carried 9,100 people in May.\n"
            + "They made 310 crossings, the harbour master wrote, and 12 were called off.";

    private static List<String> texts(long article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ArticleVersion.of(Article.findById(article)).stream()
                        .map(version -> version.text)
                        .toList());
    }

    private static void approve(long correction, String body) {
        by("editor")
                .body(body)
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"));
    }

    @Test
    void correctionsOfOneArticleEachMakeAVersionWhateverTheirOrder() {
        long article = bring("Brackwater Echo", "2018-06-04", TEXT);
        awaitAnalysis(article);
        long first = propose("checker", article, TEXT, "9,100", "19,100", null);
        long second = propose("checker", article, TEXT, "12 were", "14 were", null);
        approve(first, "{}");
        approve(second, "{}");
        String mended = TEXT.replace("9,100", "19,100");
        assertThat(texts(article)).containsExactly(TEXT, mended, mended.replace("12 were", "14 were"));
        awaitAnalysis(article);
        Visitor.named("viewer")
                .get("/articles/" + article)
                .then()
                .body(containsString("version 3 of 3"), containsString("Version 1"));
    }

    @Test
    void wordsThatAreCorrectedAlreadyAreNotCorrectedTwice() {
        String text = TEXT.replace("Brackwater", "Lower Brackwater");
        long article = bring("Brackwater Globe", "2018-06-05", text);
        long first = propose("checker", article, text, "310 crossings", "301 crossings", null);
        long late = propose("checker", article, text, "310 crossings", "311 crossings", null);
        approve(first, "{}");
        approve(late, "{}");
        assertThat(texts(article)).hasSize(2).last().asString().contains("301 crossings");
    }

    @Test
    void aWithdrawnStoryKeepsItsText() {
        String text = TEXT.replace("Brackwater", "Upper Brackwater");
        long article = bring("Brackwater Star", "2018-06-06", text);
        long correction = propose("checker", article, text, "9,100 people", "91 people", null);
        approve(correction, "{\"class\":\"WITHDRAWN\"}");
        assertThat(texts(article)).hasSize(1);
    }

    @Test
    void whatWasMarkedInAnOlderVersionMustBeMarkedAgain() {
        String text = TEXT.replace("Brackwater", "Old Brackwater");
        long article = bring("Brackwater Sun", "2018-06-07", text);
        approve(propose("checker", article, text, "9,100", "19,100", null), "{}");
        Map<String, Object> old = new HashMap<>(Map.of(
                "article", article, "start", 40, "end", 45, "replacement", "1", "reason", "Counted.", "version", 1));
        by("checker")
                .body(old)
                .post("/api/v1/corrections")
                .then()
                .statusCode(409)
                .body("detail", containsString("new version"));
    }

    @Test
    void aNoticeThatPlaysTheErrorDownIsNotTaken() {
        String text = TEXT.replace("Brackwater", "New Brackwater");
        long article = bring("Brackwater Moon", "2018-06-08", text);
        Map<String, Object> proposal = new HashMap<>(Map.of(
                "article",
                article,
                "start",
                2,
                "end",
                5,
                "replacement",
                "All",
                "reason",
                "Counted.",
                "notice",
                "Clarifies which ferries."));
        by("checker")
                .body(proposal)
                .post("/api/v1/corrections")
                .then()
                .statusCode(400)
                .body("field", is("notice"));
        proposal.put("notice", "Paragraph 1 said “The”. It should say “All”.");
        long correction = by("checker")
                .body(proposal)
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        int publication = by("editor")
                .body("{\"class\":\"REFILE\"}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200)
                .extract()
                .path("publication");
        by("viewer")
                .get("/api/v1/publications/" + publication)
                .then()
                .body("class", is("REFILE"), "notice", startsWith("Correction (refile), "))
                .body("notice", containsString("Brackwater Moon, “"))
                .body("notice", containsString("Paragraph 1 said “The”. It should say “All”."));
    }

    @Test
    void aPageRefusesACorrectionThatRestsOnNothing() {
        String text = TEXT.replace("Brackwater", "East Brackwater");
        long article = bring("Brackwater Wind", "2018-06-09", text);
        long correction = propose("checker", article, text, "310 crossings", "301 crossings", null);
        Visitor editor = Visitor.named("editor");
        String page = "/corrections/" + correction;
        editor.send(editor.get(page), page + "/approval", Map.of("note", "", "grade", "CORRECTED"))
                .then()
                .statusCode(400)
                .body(containsString("Nothing is named that this correction rests on."));
        editor.follow(editor.send(
                        editor.get(page), page + "/approval", Map.of("note", "Seen in the log.", "grade", "CORRECTED")))
                .then()
                .body(containsString("Approved and published."));
    }

    @Test
    void thePreviewShowsTheNoticeAndWhatAnEditorWouldSay() {
        String text = TEXT.replace("Brackwater", "West Brackwater");
        long article = bring("Brackwater Rain", "2018-06-10", text);
        Visitor checker = Visitor.named("checker");
        String address = "/corrections/new?article=" + article + "&start=2&end=5";
        checker.send(
                        checker.get(address),
                        "/corrections",
                        Map.of("replacement", "All", "reason", "The intern fixes it.", "action", "by-hand"))
                .then()
                .statusCode(200)
                .body(containsString("Paragraph 1 said “The”. It should say “All”."))
                .body(containsString("The notice in your words"));
        checker.send(
                        checker.get(address),
                        "/corrections",
                        Map.of("replacement", "All", "reason", "", "notice", "Fixes a slip.", "action", "preview"))
                .then()
                .statusCode(200)
                .body(containsString("Not allowed."), containsString("It does not say in which paragraph."));
    }
}
