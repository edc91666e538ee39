package org.crossread.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crossread.Desk;
import org.crossread.HostileStrings;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search, as people and programs find it. */
@QuarkusTest
class SearchPagesTest {
    private static final String ONE = "The dam above Tarnveld burst on Monday.\n"
            + "The flood in Tarnveld drove fourteen thousand people from their homes, Mayor Sergey Okhlov said.\n"
            + "He wrote <script>alert(1)</script> & \"Tarnveld\" on the wall.\n";
    private static final String OTHER = "On Monday the dam above Tarnveld burst.\n"
            + "The flood in Tarnveld drove 17 000 people from their homes, the district said.\n";

    @Inject
    Librarian librarian;

    @Inject
    Search search;

    private static long article;

    @BeforeEach
    void bringArticles() {
        if (article > 0) {
            return;
        }
        long first = bring("Tarnveld Mail", "2017-03-06", ONE);
        long other = bring("Dam Times", "2017-03-07", OTHER);
        awaitAnalysis(first);
        awaitAnalysis(other);
        awaitConflict(awaitAnalysis(other).getLong("story"));
        long correction = Desk.propose("checker", first, ONE, "fourteen thousand", "17,000", null);
        assertThat(correction).isPositive();
        librarian.round();
        assertThat(librarian.shape().words()).isEmpty();
        article = first;
    }

    private static void awaitConflict(long story) {
        for (int i = 0; i < 300; i++) {
            JsonPath answer = by("viewer").get("/api/v1/stories/" + story).jsonPath();
            if (answer.getString("state").equals("DONE")
                    && !answer.getList("conflicts").isEmpty()) {
                return;
            }
            pause();
        }
        throw new AssertionError("Story " + story + " has no conflict.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonPath find(String person, String query) {
        return by(person)
                .get("/api/v1/search?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void figuresAreFoundByValue() {
        for (String typed : new String[] {"14000", "14 000", "14,000", "fourteen thousand"}) {
            JsonPath found = by("viewer")
                    .queryParam("q", "Tarnveld " + typed)
                    .queryParam("type", "statements")
                    .get("/api/v1/search")
                    .jsonPath();
            assertThat(found.getList("found.text", String.class)).as(typed).hasSize(1);
            assertThat(found.getString("found[0].text")).contains("fourteen thousand");
            assertThat(found.getList("found[0].kinds", String.class)).contains("figure");
        }
    }

    @Test
    void namesAreFoundInOtherSpellings() {
        assertThat(find("viewer", "q=sergei+ohlov&type=statements").getLong("total"))
                .isEqualTo(1);
    }

    @Test
    void whatWasFoundLeadsToThePlace() {
        String address = find("viewer", "q=Tarnveld+14000&type=statements").getString("found[0].address");
        assertThat(address).startsWith("/articles/" + article + "#c");
        String anchor = address.substring(address.indexOf('#') + 1);
        Visitor.named("viewer")
                .get("/articles/" + article)
                .then()
                .statusCode(200)
                .body(containsString("id=\"" + anchor + "\""));
    }

    @Test
    void markupOfTextsIsShownAndNeverObeyed() {
        Visitor viewer = Visitor.named("viewer");
        viewer.request()
                .queryParam("q", "Tarnveld wall <script>")
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("&lt;<mark class=\"found\">script</mark>&gt;"))
                .body(containsString("value=\"Tarnveld wall &lt;script&gt;\""))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void facetsCountAndChoose() {
        JsonPath all = find("viewer", "q=Tarnveld");
        assertThat(all.getList("facets.find { it.name == 'type' }.choices.id", String.class))
                .contains("articles", "statements", "conflicts");
        JsonPath sources = find("viewer", "q=Tarnveld&type=articles");
        assertThat(sources.getLong("total")).isEqualTo(2);
        String mail = sources.getString(
                "facets.find { it.name == 'source' }.choices.find { it.label == 'Tarnveld Mail' }.id");
        JsonPath chosen = find("viewer", "q=Tarnveld&type=articles&source=" + mail);
        assertThat(chosen.getList("found.by", String.class)).containsExactly("Tarnveld Mail");
        assertThat(chosen.getList("facets.find { it.name == 'source' }.choices"))
                .hasSize(2);
        assertThat(find("viewer", "q=Tarnveld&type=articles&from=2017-03-07").getList("found.by", String.class))
                .containsExactly("Dam Times");
        assertThat(find("viewer", "q=Tarnveld&type=articles&order=oldest").getList("found.by", String.class))
                .containsExactly("Tarnveld Mail", "Dam Times");
        assertThat(find("viewer", "q=Tarnveld&type=conflicts&kind=figure&state=open")
                        .getLong("total"))
                .isPositive();
    }

    @Test
    void onlyTheDeskFindsCorrectionsThatAreNotPublished() {
        String proposed = "q=Tarnveld+17000&type=corrections";
        assertThat(find("checker", proposed).getList("found.state", String.class))
                .containsExactly("proposed");
        assertThat(find("viewer", proposed).getLong("total")).isZero();
        assertThat(find("viewer", "q=Tarnveld").getList("facets.find { it.name == 'type' }.choices.id"))
                .doesNotContain("corrections");
    }

    @Test
    void thePageTellsEverythingInTheAddressAndWorksWithoutScript() {
        Visitor viewer = Visitor.named("viewer");
        Response page = viewer.get("/search?q=Tarnveld&type=articles&order=newest");
        page.then()
                .statusCode(200)
                .body(containsString("2 found"))
                .body(containsString("value=\"newest\" selected"))
                .body(containsString("name=\"type\" value=\"articles\""));
        viewer.get(Visitor.found(page, "href=\"(/search\\?q=Tarnveld&amp;[^\"]*source=\\d+[^\"]*)\""))
                .then()
                .statusCode(200)
                .body(containsString("1 found"));
        viewer.get("/search").then().statusCode(200).body(containsString("What are you looking for?"));
        viewer.get("/search?q=zzqqxx").then().statusCode(200).body(containsString("Nothing found"));
        viewer.get("/search?q=Tarnveld&page=99").then().statusCode(200).body(containsString("found"));
        viewer.get("/search?from=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("There is a problem"), containsString("Write the day like this"));
        assertThat(Visitor.guest().open("/search?q=x").statusCode()).isEqualTo(302);
    }

    @Test
    void pagesHoldEachOnce() {
        JsonPath first = find("viewer", "q=Tarnveld&size=2");
        assertThat(first.getString("next")).contains("page=2");
        JsonPath second = by("viewer")
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(second.getList("found")).isNotEmpty().doesNotContainAnyElementsOf(first.getList("found"));
        by("viewer").get("/api/v1/search?q=x&page=0").then().statusCode(400).body("field", equalTo("page"));
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        Response answer = by("viewer").get("/api/v1/search?q=Tarnveld");
        by("viewer")
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/search?q=Tarnveld")
                .then()
                .statusCode(304);
    }

    @Test
    void hostileQueriesAreLookedForOrRefused() {
        Visitor viewer = Visitor.named("viewer");
        List<String> written = HostileStrings.written();
        for (int i = 0; i < written.size(); i += Boolean.getBoolean("faults") ? 1 : 15) {
            String typed = written.get(i);
            int status = viewer.request().queryParam("q", typed).get("/search").statusCode();
            assertThat(status).as(typed).isIn(200, 400, 414);
        }
        for (String typed : written) {
            String some = typed.length() > 60 ? typed.substring(0, 60) : typed;
            SearchFilter filter = new SearchFilter(some, "", "", "", "", "", "", "");
            assertThat(search.find(Query.of(some), filter, true, 1, 5).total()).isNotNegative();
        }
        for (String typed : new String[] {
            "*:* AND (", "title:[a TO b]", "a\\", "~1 ^2 && || !", "\"", "-", "- -", "a\u0000b\u0007", "/.*/", "\uD800"
        }) {
            assertThat(by("viewer").queryParam("q", typed).get("/api/v1/search").statusCode())
                    .isIn(200, 400, 414);
        }
        assertThat(viewer.request()
                        .queryParam("q", "x".repeat(10_000))
                        .get("/search")
                        .statusCode())
                .isIn(400, 414);
        by("viewer")
                .queryParam("q", "x".repeat(600))
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body("field", equalTo("q"));
    }

    @Test
    void aDecidedConflictIsFoundAsDecided() {
        int id = find("viewer", "q=Tarnveld&type=conflicts&state=open").getList("found.address", String.class).stream()
                .map(address -> Integer.valueOf(address.replace("/conflicts/", "")))
                .findFirst()
                .orElseThrow();
        by("checker")
                .body(Map.of("verdict", "undecided", "note", "Look again."))
                .post("/api/v1/conflicts/" + id + "/verdicts")
                .then()
                .statusCode(201);
        librarian.round();
        by("viewer")
                .get("/api/v1/search?q=Tarnveld&type=conflicts")
                .then()
                .body("found.address", hasItem("/conflicts/" + id))
                .body("total", greaterThan(0))
                .body("found.type", everyItem(equalTo("conflicts")));
    }
}
