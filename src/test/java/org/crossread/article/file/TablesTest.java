package org.crossread.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and items as newsrooms keep and agencies send them, whole and broken. */
class TablesTest {
    private static final Formats FORMATS = new Formats(List.of(
            new CsvFormat(),
            new JsonLinesFormat(),
            new NinjsFormat(),
            new NewsmlFormat(),
            new HtmlFormat(),
            new TextFormat()));

    private static Opened open(String name, String text) {
        return FORMATS.open(new Upload(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableIsReadWhateverPartsItsCells() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            String table = String.join(delimiter, "headline", "date", "body") + "\r\n"
                    + String.join(delimiter, "Buoy laid", "2024-03-25", "\"A buoy, \"\"red\"\",\nwas laid.\"") + "\r\n";
            Opened opened = open("t.csv", table);
            assertThat(opened.columns()).containsExactly("headline", "date", "body");
            assertThat(opened.articles()).hasSize(1);
            assertThat(opened.articles().get(0).cells()).containsEntry("body", "A buoy, \"red\",\nwas laid.");
            assertThat(opened.articles().get(0).place()).isEqualTo("Row 1, line 2");
        }
    }

    @Test
    void aRowOfAnotherLengthKeepsNothingElseOut() {
        Opened opened = open(
                "t.csv", "text,date\none two three,2024-03-25\nfour, five,2024-03-25\nsix seven eight,2024-03-26\n");
        assertThat(opened.articles()).extracting(Incoming::readable).containsExactly(true, false, true);
        assertThat(opened.articles().get(1).place()).isEqualTo("Row 2, line 3");
        assertThat(opened.articles().get(1).trouble()).contains("3 cells where the first row has 2");
    }

    @Test
    void aQuotationMarkInTheWrongPlaceIsToldWithItsRow() {
        Opened opened = open("t.csv", "text,date\none two three,2024-03-25\n\"four\" five,2024-03-25\n");
        assertThat(opened.articles().get(0).readable()).isTrue();
        assertThat(opened.articles().get(1).trouble()).contains("quotation mark");
    }

    @Test
    void columnsWithoutANameOrWithOneNameAreKeptApart() {
        assertThat(open("t.csv", "text,,text\na,b,c\n").columns())
                .containsExactly("text", "Column 2", "text (column 3)");
    }

    @Test
    void aLineThatIsNoJsonIsToldWithItsColumn() {
        Opened opened =
                open("t.jsonl", "{\"text\":\"One two three\",\"source\":{\"name\":\"Tide\"}}\n\n{\"text\":\n[1]\n");
        assertThat(opened.columns()).containsExactly("text", "source.name");
        assertThat(opened.articles()).extracting(Incoming::place).containsExactly("Line 1", "Line 3", "Line 4");
        assertThat(opened.articles().get(1).trouble()).contains("This is not JSON at line 1, column");
        assertThat(opened.articles().get(2).trouble()).contains("no JSON object");
    }

    @Test
    void aListOfArticlesIsReadAsLinesAre() {
        assertThat(open("t.json", "[{\"text\":\"One two three\"},{\"text\":\"Four five six\"}]")
                        .articles())
                .hasSize(2);
        assertThatThrownBy(() -> open("t.json", "{\"text\":")).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> open("t.json", "[".repeat(100_000))).hasMessageContaining("not JSON");
    }

    @Test
    void anItemOfAnAgencyKeepsItsNameAndItsDays() {
        for (String name : List.of("item.ninjs.json", "item.newsml.xml")) {
            Incoming item = FORMATS.open(FormatsTest.file(name)).articles().get(0);
            assertThat(item.cells())
                    .as(name)
                    .containsEntry("key", "urn:newsml:coast.example:20240325:buoy")
                    .containsEntry("title", "Buoy laid off Veldhaven")
                    .containsEntry("source", "Coast Wire")
                    .containsEntry("author", "Coast Wire desk")
                    .containsEntry("published", "2024-03-25")
                    .containsEntry("language", "en")
                    .containsEntry(
                            "text",
                            "Buoy laid off Veldhaven\n\nA buoy was laid off Veldhaven on Monday, three weeks after the lighthouse"
                                    + " burnt down.\n\nIt is visible for 9 kilometres.");
        }
    }

    @Test
    void anItemThatItsSenderHasTakenBackDoesNotComeIn() {
        assertThat(FORMATS.open(FormatsTest.file("item.newsml.xml"))
                        .articles()
                        .get(1)
                        .trouble())
                .contains("taken this item back");
    }

    @Test
    void aDocumentTypeIsNeverRead() {
        String xml = "<!DOCTYPE newsItem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><newsItem>&x;</newsItem>";
        assertThatThrownBy(() -> open("x.xml", xml)).hasMessageContaining("document type");
    }
}
