package org.crossread.article;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.crossread.Desk;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** What people tell about sources, and two that are one. */
@QuarkusTest
class SourcePagesTest {
    private static String id(Visitor visitor, String name) {
        return Visitor.found(visitor.get("/sources"), "href=\"/sources/(\\d+)\" dir=\"auto\">" + name + "<");
    }

    @Test
    void twoNamesOfOneOutletAreMergedForGood() {
        long article = Desk.bring(
                "The Lapwing", "2024-10-01", "The mayor of Lapwing opened the new library on Tuesday morning.");
        Desk.bring("Lapwing", "2024-10-02", "The mayor of Lapwing closed the old library on Wednesday morning.");
        Visitor editor = Visitor.named("editor");
        String old = id(editor, "The Lapwing");
        String kept = id(editor, "Lapwing");
        editor.follow(editor.send(editor.get("/sources/" + old), "/sources/" + old + "/merge", Map.of("into", kept)))
                .then()
                .body(containsString("<b>2</b> articles"), containsString("also “The Lapwing”"));
        Desk.by("viewer").get("/api/v1/articles/" + article).then().body("source", equalTo("Lapwing"));
        long later = Desk.bring(
                "The Lapwing", "2024-10-03", "The library of Lapwing lent its thousandth book on Thursday evening.");
        Desk.by("viewer").get("/api/v1/articles/" + later).then().body("source", equalTo("Lapwing"));
    }

    @Test
    void whatIsTypedWrongIsToldAndKept() {
        Desk.bring("Heron Daily", "2024-10-01", "The heron of the town pond has returned this week, the keeper said.");
        Visitor editor = Visitor.named("editor");
        String path = "/sources/" + id(editor, "Heron Daily");
        editor.send(editor.get(path), path, Map.of("name", "Heron Daily", "country", "Ukraine"))
                .then()
                .statusCode(400)
                .body(containsString("two letters"), containsString("value=\"Ukraine\""));
        editor.follow(editor.send(
                        editor.get(path),
                        path,
                        Map.of(
                                "name",
                                "Heron Daily",
                                "country",
                                "ua",
                                "language",
                                "en",
                                "translated",
                                "uk",
                                "agency",
                                "yes")))
                .then()
                .body(containsString("Saved."), containsString("value=\"UA\""));
        Visitor.named("viewer").get(path).then().body(not(containsString("<button class=\"button\">Save")));
    }

    @Test
    void anArticleInAnotherLanguageIsKeptAndNotCompared() {
        long article = Desk.bring(
                "Ilta",
                "2024-10-01",
                "Вчора ввечері в порту згоріли два човни, ніхто не постраждав, повідомила поліція міста.");
        Desk.by("viewer")
                .get("/api/v1/articles/" + article)
                .then()
                .body("state", equalTo("OTHER_LANGUAGE"), "language", equalTo("uk"));
        Visitor.named("viewer").get("/articles/" + article).then().body(containsString("This article is in Ukrainian"));
    }
}
