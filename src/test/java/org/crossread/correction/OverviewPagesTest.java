package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewPagesTest {
    private static int decided(String check) {
        List<Integer> decided = RestAssured.get("/api/v1/checks")
                .jsonPath()
                .param("check", check)
                .getList("checks.findAll { it.id == check }.decided");
        assertThat(decided).hasSize(1);
        return decided.get(0);
    }

    @Test
    void aVerdictCountsInTheOverviewAndWithItsCheckUntilItIsTakenBack() {
        Visitor checker = Visitor.named("checker");
        Response queue = checker.get("/queue?kind=figure&story=1");
        String conflict = found(queue, "class=\"title\" href=\"(/conflicts/\\d+)");
        int before = decided("figure");
        Response after =
                checker.follow(checker.send(checker.get(conflict), conflict + "/verdicts", Map.of("verdict", "real")));
        assertThat(decided("figure")).isEqualTo(before + 1);
        checker.get("/overview")
                .then()
                .statusCode(200)
                .body(containsString(" of " + (before + 1) + " ("), containsString("Time to the first verdict"));
        Visitor.guest().get("/checks").then().body(containsString("of " + (before + 1) + " flags that people decided"));
        checker.follow(checker.send(after, "/queue/undo", Map.of())).then().statusCode(200);
        assertThat(decided("figure")).isEqualTo(before);
    }

    @Test
    void everyCheckIsListedForPrograms() {
        RestAssured.get("/api/v1/checks")
                .then()
                .statusCode(200)
                .body("checks.id", hasItem("translation"))
                .body("checks.findAll { it.decided == 0 }.every { it.precision == null }", equalTo(true));
    }

    @Test
    void waitsAreToldInTheUnitThatFits() {
        assertThat(List.of(Overview.words(3), Overview.words(150), Overview.words(6000)))
                .containsExactly("3 min", "2 h", "4 days");
    }
}
