package org.crossread.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in each language, as the browser sees them. */
@QuarkusTest
class LanguagePagesTest {
    private static Response asked(String path, String accepts) {
        return given().header("Accept-Language", accepts)
                .redirects()
                .follow(false)
                .get(path);
    }

    @ParameterizedTest
    @CsvSource({
        "en, ltr, Sign in, Not found, Queue, Real conflict, Checks",
        "es, ltr, Entrar, No encontrado, Cola, Conflicto real, Comprobaciones",
        "uk, ltr, Увійти, Не знайдено, Черга, Справжня суперечність, Перевірки",
        "ar, rtl, تسجيل الدخول, غير موجود, قائمة الانتظار, تعارض حقيقي, الفحوص"
    })
    void pagesSpeakTheChosenLanguage(
            String code, String way, String signIn, String notFound, String queue, String real, String checks) {
        String frame = "<html lang=\"" + code + "\" dir=\"" + way + "\">";
        Visitor reader = Visitor.named("checker");
        reader.send(reader.get("/queue"), "/language", Map.of("language", code))
                .then()
                .statusCode(303);
        Response list = reader.get("/queue");
        list.then().body(containsString(frame), containsString("<h1>" + queue + "</h1>"), containsString(checks));
        String first = Visitor.found(list, "href=\"(/conflicts/\\d+)[\"?]");
        reader.get(first).then().body(containsString(frame), containsString("<strong>" + real + "</strong>"));
        asked("/sign-in", code).then().body(containsString(frame), containsString("<h1>" + signIn + "</h1>"));
        asked("/no-such-page", code)
                .then()
                .statusCode(404)
                .body(containsString(frame), containsString("<h1>" + notFound + "</h1>"));
        asked("/published", code).then().body(containsString(frame)).header("Content-Language", code);
    }

    @Test
    void theChoiceGoesBeforeTheBrowsersWishAndLeadsBack() {
        Visitor guest = Visitor.guest();
        Response page = guest.request().header("Accept-Language", "uk").get("/checks");
        page.then().body(containsString("<html lang=\"uk\""));
        Response chosen = guest.send(page, "/language", Map.of("language", "es"));
        assertThat(chosen.header("Location")).endsWith("/checks");
        guest.request()
                .header("Accept-Language", "uk")
                .get("/checks")
                .then()
                .body(containsString("<html lang=\"es\""), containsString("aria-pressed=\"true\"><bdi>Español"));
    }

    @Test
    void nobodyIsLedToAnotherSiteOrToALanguageThatIsNotThere() {
        Visitor guest = Visitor.guest();
        Response page = guest.get("/checks");
        for (String back :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", ""
                }) {
            Response led = guest.send(page, "/language", Map.of("language", "ar", "back", back));
            assertThat(led.header("Location").replaceFirst("^https?://[^/]+", ""))
                    .isEqualTo("/");
        }
        guest.send(page, "/language", Map.of("language", "xx")).then().statusCode(400);
    }

    @Test
    void cachesKeepLanguagesApart() {
        assertThat(asked("/published", "ar").headers().getValues("Vary").toString())
                .contains("Accept-Language", "Cookie");
    }

    @Test
    void whatProgramsReadStaysEnglish() {
        asked("/published/feed.atom", "uk").then().body(not(containsString("виправлення")));
        given().header("Accept-Language", "uk")
                .get("/api/v1/stories")
                .then()
                .statusCode(401)
                .body("title", org.hamcrest.Matchers.equalTo("Sign in first"));
    }

    @Test
    void whatChecksGiveAsReasonIsMarkedAsEnglish() {
        Visitor reader = Visitor.named("checker");
        reader.send(reader.get("/queue"), "/language", Map.of("language", "ar"));
        String first = Visitor.found(reader.get("/queue"), "href=\"(/conflicts/\\d+)[\"?]");
        reader.get(first).then().body(containsString("<p class=\"serif\" lang=\"en\" dir=\"ltr\">"));
    }
}
