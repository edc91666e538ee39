package org.crossread.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the world gets of a published correction: pages, a feed, a table and a document for each standard. */
@QuarkusTest
class PublicationDocumentsTest {
    private static long publication;

    private static long published() {
        if (publication == 0) {
            String text =
                    "\uD83C\uDFDB The museum of Hallwyl will close for 18 months, its director said.\n=2+5 was the price.";
            long article = bring("=Hallwyl Tribune", "2015-09-01", text);
            long correction = propose("checker", article, text, "18 months", "8 months", null);
            publication = by("editor")
                    .body("{}")
                    .post("/api/v1/corrections/" + correction + "/approval")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("publication");
        }
        return publication;
    }

    @ParameterizedTest
    @CsvSource({
        "correction.jsonld, application/ld+json, CorrectionComment",
        "claim.jsonld, application/ld+json, ClaimReview",
        "claims.jsonld, application/ld+json, context.jsonld",
        "newsml.xml, application/vnd.iptc.g2.newsitem+xml, sig:correction",
        "ninjs.json, application/json, edNote",
        "annotation.jsonld, application/ld+json, TextPositionSelector"
    })
    void eachFormHasAnAddressOfItsOwn(String name, String type, String words) {
        String address = "/published/" + published() + "/" + name;
        Response document = given().get(address);
        document.then().statusCode(200).body(containsString(words));
        assertThat(document.header("Content-Type")).startsWith(type);
        String tag = document.header("ETag");
        String modified = document.header("Last-Modified");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        given().header("If-Modified-Since", modified).get(address).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
        given().get("/published/" + published()).then().body(containsString("href=\"" + address + "\""));
    }

    @Test
    void whatIsNotPublishedHasNoDocument() {
        List.of("correction.jsonld", "newsml.xml", "ninjs.json", "annotation.jsonld", "claims.jsonld")
                .forEach(name ->
                        given().get("/published/987654321/" + name).then().statusCode(404));
    }

    @Test
    void theAnnotationCountsCodePoints() {
        given().get("/published/" + published() + "/annotation.jsonld")
                .then()
                .body("target.selector[1].start", is(39), "target.selector[1].end", is(48))
                .body("target.selector[0].exact", is("18 months"));
    }

    @Test
    void theLogIsAFeedAndATable() {
        long id = published();
        given().get("/published")
                .then()
                .body(
                        containsString("type=\"application/atom+xml\""),
                        containsString("href=\"/published/corrections.csv\""));
        Response feed = given().get("/published/feed.atom");
        feed.then().statusCode(200).body(containsString("/published/" + id + "\""));
        given().header("If-None-Match", feed.header("ETag"))
                .get("/published/feed.atom")
                .then()
                .statusCode(304);
        String table = given().get("/published/corrections.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).startsWith("id,published,class,source,").contains(",'=Hallwyl Tribune,");
        assertThat(table.lines().filter(line -> line.startsWith(id + ","))).hasSize(1);
    }

    @Test
    void theApiListsWhatIsPublished() {
        long id = published();
        given().get("/api/v1/publications?size=1").then().statusCode(200).body("publications.size()", is(1));
        given().get("/api/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("wrong", is("18 months"), "version", is(2), "paragraph", is(1))
                .body("documents.newsml", containsString("/published/" + id + "/newsml.xml"));
        String tag = given().get("/api/v1/publications/" + id).header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/publications/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void readersLearnTheMethodAndThePolicy() {
        Visitor.guest()
                .get("/published/method")
                .then()
                .statusCode(200)
                .body(containsString("How corrections come about"), containsString("/checks/figure"));
        Visitor.guest()
                .get("/published/policy")
                .then()
                .statusCode(200)
                .body(containsString("Corrections policy"), not(containsString("##")));
    }
}
