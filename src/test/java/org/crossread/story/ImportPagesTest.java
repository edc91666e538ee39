package org.crossread.story;

import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in, as the browser sees it. */
@QuarkusTest
class ImportPagesTest {
    private static final String TEXT =
            "Ferry stopped\n\nThe ferry to Alden stopped for %s hours on Monday, the harbour office said.";
    private Visitor checker;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
    }

    private Response paste(Map<String, String> typed) {
        return checker.send(checker.get("/import"), "/import", typed);
    }

    @Test
    void aPastedArticleComesInOnce() {
        Map<String, String> typed =
                Map.of("text", TEXT.formatted("three"), "source", "Alden Post", "published", "2024-03-04");
        checker.follow(paste(typed)).then().body(containsString("came in"), containsString("Ferry stopped"));
        checker.follow(paste(typed)).then().body(containsString("already here"));
    }

    @Test
    void nothingTypedIsLostOnAnError() {
        paste(Map.of("text", "Hello", "source", "<Alden> Post", "published", "last week", "url", "ftp://alden.example"))
                .then()
                .statusCode(400)
                .body(
                        containsString("There is a problem"),
                        containsString("Hello"),
                        containsString("&lt;Alden&gt; Post"),
                        containsString("ftp://alden.example"));
        paste(Map.of("text", ""))
                .then()
                .statusCode(400)
                .body(containsString("The text is empty."), containsString("href=\"#text\""));
    }

    @Test
    void ofSeveralFilesThoseThatCanBeReadComeIn() {
        Response form = checker.get("/import");
        String token = found(form, "name=\"csrf-token\" value=\"([^\"]+)\"");
        byte[] good = ("Source: Alden Echo\nPublished: 2024-03-05\n\n" + TEXT.formatted("five"))
                .getBytes(StandardCharsets.UTF_8);
        checker.request()
                .multiPart("csrf-token", token)
                .multiPart("file", "good.txt", good, "text/plain")
                .multiPart("file", "picture.txt", new byte[] {0, 1, 2, 3}, "text/plain")
                .redirects()
                .follow(true)
                .post("/import/files")
                .then()
                .statusCode(200)
                .body(
                        containsString("good.txt"),
                        containsString("came in"),
                        containsString("picture.txt is not a plain text file"));
    }

    @Test
    void noFileChosenIsToldSo() {
        String token = found(checker.get("/import"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        checker.request()
                .multiPart("csrf-token", token)
                .multiPart("file", "", new byte[0], "application/octet-stream")
                .post("/import/files")
                .then()
                .statusCode(400)
                .body(containsString("Choose at least one file."));
    }
}
