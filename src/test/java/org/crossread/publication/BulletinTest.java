package org.crossread.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.crossread.correction.Grade;
import org.crossread.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The forms in which other newsrooms take a correction, by their standards. */
class BulletinTest {
    /** The properties of a news object, ninjs 3.1; it takes no others. */
    private static final Set<String> NINJS = Set.of(
            "uri",
            "type",
            "representationType",
            "profile",
            "version",
            "firstCreated",
            "versionCreated",
            "contentCreated",
            "embargoedUntil",
            "pubStatus",
            "urgency",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "edNote",
            "language",
            "descriptions",
            "bodies",
            "headlines",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "eventDetails",
            "plannedCoverage",
            "objects",
            "infoSources",
            "title",
            "by",
            "slugline",
            "located",
            "renditions",
            "associations",
            "altIds",
            "trustIndicators",
            "standard",
            "genres",
            "expires",
            "rightsInfo",
            "digitalSourceType");

    private static JsonNode json(String written) throws IOException {
        return new ObjectMapper().readTree(written);
    }

    private static Document xml(String written) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(written)));
    }

    private static String at(Document document, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    private static List<String> children(Node parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.add(child.getNodeName());
            }
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(
            value = Grade.class,
            names = {"CORRECTED", "REFILE"})
    void newsMlSaysThatItIsACorrection(Grade grade) throws Exception {
        Bulletin bulletin = MadeBulletin.of(grade);
        Document item = xml(NewsMl.of(bulletin));
        assertThat(at(item, "/newsItem/itemMeta/signal/@qcode")).isEqualTo("sig:correction");
        assertThat(at(item, "/newsItem/itemMeta/pubStatus/@qcode")).isEqualTo("stat:usable");
        assertThat(at(item, "/newsItem/itemMeta/edNote")).isEqualTo(bulletin.notice());
        assertThat(at(item, "/newsItem/@guid")).isEqualTo("https://post.example/ferry?a=1&b=2");
        assertThat(at(item, "/newsItem/@version")).isEqualTo("2");
        assertThat(item.getDocumentElement().getNamespaceURI()).isNull();
        assertThat(item.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://iptc.org/std/nar/2006-10-01/");
    }

    @Test
    void newsMlTakesAWithdrawnStoryBack() throws Exception {
        Document item = xml(NewsMl.of(MadeBulletin.of(Grade.WITHDRAWN)));
        assertThat(at(item, "/newsItem/itemMeta/pubStatus/@qcode")).isEqualTo("stat:canceled");
        assertThat(at(item, "count(/newsItem/itemMeta/signal)")).isEqualTo("0");
    }

    /** The sequence of the schema's {@code ItemMetadataType}. */
    @Test
    void newsMlKeepsTheOrderOfTheStandard() throws Exception {
        Document item = xml(NewsMl.of(MadeBulletin.of(Grade.CORRECTED)));
        assertThat(children(item.getElementsByTagName("itemMeta").item(0)))
                .containsExactly(
                        "itemClass",
                        "provider",
                        "versionCreated",
                        "firstCreated",
                        "pubStatus",
                        "edNote",
                        "signal",
                        "link");
    }

    /** {@code -Dschemas=FOLDER} with {@code NewsML-G2.xsd} and {@code xml.xsd} of the IPTC. */
    @ParameterizedTest
    @EnumSource(Grade.class)
    void newsMlIsValidByItsSchema(Grade grade) throws IOException, SAXException {
        File schema = new File(System.getProperty("schemas", "no-schemas"), "NewsML-G2.xsd");
        Assumptions.assumeTrue(schema.exists(), "No schema of NewsML-G2 in the folder that -Dschemas names.");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(NewsMl.of(MadeBulletin.of(grade)))));
    }

    @Test
    void ninjsIsTheSameArticleInANewVersion() throws IOException {
        JsonNode item = json(Ninjs.of(MadeBulletin.of(Grade.CORRECTED)));
        Set<String> names = new HashSet<>();
        item.fieldNames().forEachRemaining(names::add);
        assertThat(NINJS).containsAll(names);
        assertThat(item.at("/uri").asText()).isEqualTo("https://post.example/ferry?a=1&b=2");
        assertThat(item.at("/representationType").asText()).isIn("full", "partial");
        assertThat(item.at("/version").isTextual()).isTrue();
        assertThat(item.at("/version").asText()).isEqualTo("2");
        assertThat(item.at("/pubStatus").asText()).isEqualTo("usable");
        assertThat(item.at("/edNote").asText()).contains("It should say “14 people”.");
        assertThat(item.at("/standard/version").asText()).isEqualTo("3.1");
        assertThat(OffsetDateTime.parse(item.at("/versionCreated").asText())).isNotNull();
        assertThat(json(Ninjs.of(MadeBulletin.of(Grade.WITHDRAWN)))
                        .at("/pubStatus")
                        .asText())
                .isEqualTo("canceled");
    }

    @Test
    void theAnnotationPointsByQuotationAndByCodePoints() throws IOException {
        JsonNode annotation = json(Annotation.of(MadeBulletin.of(Grade.CORRECTED)));
        assertThat(annotation.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(annotation.at("/type").asText()).isEqualTo("Annotation");
        assertThat(annotation.at("/target/source").asText()).startsWith("https://");
        JsonNode quote = annotation.at("/target/selector/0");
        JsonNode position = annotation.at("/target/selector/1");
        assertThat(quote.at("/type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(position.at("/type").asText()).isEqualTo("TextPositionSelector");
        Span span = new Span(position.at("/start").asInt(), position.at("/end").asInt());
        assertThat(MadeBulletin.TEXT.cut(span))
                .isEqualTo(quote.at("/exact").asText())
                .isEqualTo(MadeBulletin.WRONG);
        assertThat(span.start()).isLessThan(MadeBulletin.TEXT.value().indexOf(MadeBulletin.WRONG));
        assertThat(MadeBulletin.TEXT.value())
                .contains(quote.at("/prefix").asText()
                        + quote.at("/exact").asText()
                        + quote.at("/suffix").asText());
    }

    @Test
    void schemaOrgKnowsTheCorrectionAndTheClaim() throws IOException {
        Bulletin bulletin = MadeBulletin.of(Grade.CORRECTED);
        JsonNode article = json(Json.write(JsonLd.article(bulletin)));
        assertThat(article.at("/@type").asText()).isEqualTo("NewsArticle");
        assertThat(article.at("/correction/@type").asText()).isEqualTo("CorrectionComment");
        assertThat(article.at("/correction/text").asText()).isEqualTo(bulletin.notice());
        assertThat(article.toString()).doesNotContain("correctedWork");
        JsonNode review = json(Json.write(JsonLd.claimReview(bulletin).orElseThrow()));
        assertThat(review.at("/@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.at("/claimReviewed").asText()).contains("Aurelia");
        assertThat(review.at("/itemReviewed/@type").asText()).isEqualTo("Claim");
        assertThat(review.at("/itemReviewed/appearance")).hasSize(2);
        assertThat(review.at("/itemReviewed/firstAppearance/datePublished").asText())
                .isEqualTo("2021-05-01");
        assertThat(review.at("/reviewRating/ratingValue").asInt())
                .isBetween(
                        review.at("/reviewRating/worstRating").asInt(),
                        review.at("/reviewRating/bestRating").asInt());
        assertThat(JsonLd.claimReview(MadeBulletin.of(Grade.REFILE))).isEmpty();
    }

    @Test
    void nothingInLinkedDataClosesItsScript() {
        assertThat(JsonLd.script(JsonLd.article(MadeBulletin.of(Grade.CORRECTED)))
                        .toString())
                .doesNotContain("<", ">", "&");
    }

    /** RFC 4287: 4.1.1 and 4.1.2. */
    @Test
    void theFeedIsAtom() throws Exception {
        Bulletin bulletin = MadeBulletin.of(Grade.CORRECTED);
        String address = "https://desk.example";
        Document feed = xml(new Feed(address, "The Ilm Desk", bulletin.published(), List.of(bulletin)).written());
        assertThat(feed.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(children(feed.getDocumentElement())).contains("id", "title", "updated", "author", "entry");
        assertThat(at(feed, "/feed/link[@rel='self']/@href")).isEqualTo(address + "/published/feed.atom");
        assertThat(at(feed, "/feed/entry/id")).isEqualTo(bulletin.urn()).startsWith("urn:uuid:");
        assertThat(at(feed, "/feed/entry/link[@rel='alternate']/@href")).isEqualTo(bulletin.address());
        assertThat(at(feed, "/feed/entry/summary")).isEqualTo(bulletin.notice());
        assertThat(OffsetDateTime.parse(at(feed, "/feed/updated")))
                .isEqualTo(OffsetDateTime.parse(at(feed, "/feed/entry/updated")));
    }

    @Test
    void anEmptyFeedIsAtomToo() throws Exception {
        Document feed = xml(new Feed("https://desk.example", "Desk", java.time.Instant.EPOCH, List.of()).written());
        assertThat(at(feed, "/feed/updated")).isEqualTo("1970-01-01T00:00:00Z");
    }
}
