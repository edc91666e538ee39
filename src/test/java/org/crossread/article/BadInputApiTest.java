package org.crossread.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste by mistake: a clear message or a clean result, never a fault of ours. */
@QuarkusTest
class BadInputApiTest {
    @Test
    void aMegabyteOfOneLineIsTaken() {
        String line = "The river rose again and again in the valley of Ruhn while nobody looked. ";
        String text = line.repeat((1 << 20) / line.length());
        long id = by("checker")
                .body(Map.of("text", text, "source", "Long Line"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        assertThat(awaitAnalysis(id).getString("state")).isEqualTo("ANALYSED");
    }

    @Test
    void moreThanAMegabyteIsTooLarge() {
        by("checker")
                .body(Map.of("text", "word ".repeat(220_000)))
                .post("/api/v1/articles")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0001\u0002PK\u0003\u0004\u0000\u0000", "\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD x \uFFFD"
            })
    void binaryIsRefused(String text) {
        for (String address : List.of("articles", "readings")) {
            by("checker")
                    .body(Map.of("text", text))
                    .post("/api/v1/" + address)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void theSameArticleTwiceIsOne() {
        comesInOnce(Map.of("source", "Twice", "text", "The same words of one source come in twice."));
    }

    @Test
    void theSameTextTwiceIsOneWithoutASourceToo() {
        comesInOnce(Map.of("text", "The same words of an unknown source come in twice."));
    }

    private static void comesInOnce(Map<String, String> article) {
        int id = by("checker")
                .body(article)
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by("checker")
                .body(article)
                .post("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("id", is(id), "notes", hasItem("This text is already here: nothing was added."));
    }

    @Test
    void anArticleWithoutADateSaysSo() {
        by("checker")
                .body(Map.of("text", "Nobody knows when these sentences were written down."))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .body("notes[0]", is("No date was given and the article states none: it takes its story's."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В Доброполье погибли 14 человек, сообщили власти в пятницу.",
                "据官方消息，周五有十四人死亡。",
                "قال مسؤولون إن أربعة عشر شخصا قتلوا يوم الجمعة.",
                "Bei dem Unglück kamen am Freitag 14.000 Menschen ums Leben."
            })
    void otherLanguagesAreTakenAsTheyAre(String text) {
        by("checker").body(Map.of("text", text)).post("/api/v1/articles").then().statusCode(201);
        by("checker").body(Map.of("text", text)).post("/api/v1/readings").then().statusCode(200);
    }

    @Test
    void controlCharactersAreCleanedAwayAndPlacesCountInTheCleanText() {
        by("checker")
                .body(
                        Map.of(
                                "text",
                                "\uD83D\uDE80\u0000 More than 13,000 people were killed in the fighting since spring, they said."))
                .post("/api/v1/readings")
                .then()
                .statusCode(200)
                .body("readings.find { it.check == 'figure' }.start", is(2));
    }

    @Test
    void comparingOneTextGivesItsSlipsAlone() {
        by("checker")
                .body(Map.of("articles", List.of(Map.of("id", 1, "text", "Nothing much was said on that day."))))
                .post("/api/v1/comparisons")
                .then()
                .statusCode(200)
                .body("conflicts", hasSize(0), "groups", hasSize(lessThan(2)));
    }
}
