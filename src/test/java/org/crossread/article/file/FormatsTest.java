package org.crossread.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that real programs made, broken ones, and ones that are meant to harm. */
class FormatsTest {
    private static final Formats FORMATS = new Formats(
            List.of(new WordFormat(), new OpenDocumentFormat(), new PdfFormat(), new HtmlFormat(), new TextFormat()));

    static Upload file(String name) {
        try (InputStream in = FormatsTest.class.getResourceAsStream("/ways/" + name)) {
            return new Upload(name, in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Incoming only(Upload file) {
        List<Incoming> articles = FORMATS.open(file).articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lighthouse.docx", "lighthouse.odt", "lighthouse-libreoffice.pdf", "lighthouse-chromium.pdf"})
    void whatOfficeProgramsWriteIsReadParagraphByParagraph(String name) {
        Incoming article = only(file(name));
        assertThat(article.cells().get("text").split("\n\n"))
                .containsExactly(
                        "Lighthouse crew brought ashore",
                        "VELDHAVEN, March 4 – A helicopter brought all 14 people ashore from the burning lighthouse at Veldhaven on"
                                + " Monday, the coastguard said.",
                        "The fire began shortly after 6 a.m. in the generator room and destroyed a third of the tower. “We heard two"
                                + " explosions and ran,” said the keeper, Marta Lindqvist, who has worked there for 22 years.",
                        "Repairs will cost about €3.5 million, according to the harbour authority. Its spokesman, Joris ten Brink,"
                                + " said that ships should keep at least five kilometres away until the light is replaced by a buoy,"
                                + " which may take as long as three weeks because the only vessel that can lay it is in dock for"
                                + " maintenance.",
                        "Second fire in a year",
                        "It was the second fire there within a year: in June 2023 a lightning strike had damaged the lamp. Nobody was"
                                + " hurt then either.",
                        "Translated from the Dutch by Ann Osei");
        assertThat(article.cells()).containsEntry("translated_from", "nl");
    }

    @Test
    void aSavedPageGivesItsMainTextAndWhatItTellsAboutItself() {
        Incoming article = only(file("lighthouse.html"));
        assertThat(article.cells().get("text"))
                .startsWith(
                        "Lighthouse crew brought ashore\n\nVELDHAVEN, March 4 – A helicopter brought all 14 people ashore")
                .contains("Second fire in a year\n\nIt was the second")
                .endsWith("Nobody was hurt then either.")
                .doesNotContain("cookies", "crabs", "cousin", "tracking", "rights reserved");
        assertThat(article.cells())
                .containsEntry("title", "Lighthouse crew brought ashore")
                .containsEntry("source", "The Veldhaven Tide")
                .containsEntry("published", "2024-03-04")
                .containsEntry("url", "https://tide.example/2024/03/04/lighthouse")
                .containsEntry("language", "en-GB")
                .containsEntry("author", "Ann Osei")
                .containsEntry("translated_from", "nl");
    }

    @Test
    void anArchiveIsOpenedOnceAndEachFileInItForItself() {
        byte[] inner = zip(Map.of("deep.txt", "Three words here.".getBytes(StandardCharsets.UTF_8)));
        byte[] archive = zip(Map.of(
                "a.txt",
                "Source: Tide\n\nThe light is out.".getBytes(StandardCharsets.UTF_8),
                "b.docx",
                file("lighthouse.docx").bytes(),
                "c.zip",
                inner,
                "d.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}));
        Map<String, String> troubles = new java.util.HashMap<>();
        FORMATS.open(new Upload("all.zip", archive))
                .articles()
                .forEach(article -> troubles.put(article.place(), article.trouble()));
        assertThat(troubles).containsEntry("a.txt", "").containsEntry("b.docx", "");
        assertThat(troubles.get("c.zip")).contains("Unpack it");
        assertThat(troubles.get("d.png")).contains("picture");
    }

    @Test
    void whatNoFormatTakesIsRefusedWithWhatToDo() {
        refused(new Upload("old.rtf", "{\\rtf1 Hello}".getBytes(StandardCharsets.UTF_8)), "Save it as .docx");
        refused(new Upload("empty.txt", new byte[0]), "is empty");
        refused(new Upload("large.txt", new byte[Formats.LARGEST + 1]), "larger than 20 MB");
        refused(new Upload("odd.bin", new byte[] {0, 1, 2}), "not a plain text file");
        refused(
                new Upload(
                        "cut.pdf", Arrays.copyOf(file("lighthouse-chromium.pdf").bytes(), 900)),
                "cut.pdf");
    }

    private static void refused(Upload file, String words) {
        assertThatThrownBy(() -> FORMATS.open(file)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    @Test
    void anArchiveThatGrowsWithoutMeasureIsRefusedAtOnce() {
        byte[] bomb = zip(Map.of("a.txt", new byte[300 << 20]));
        long before = System.nanoTime();
        refused(new Upload("bomb.zip", bomb), "Unpacked it grows too large");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        Map<String, byte[]> many = new java.util.TreeMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        refused(new Upload("many.zip", zip(many)), "more than 1,000 files");
    }

    @Test
    void aDocumentWithABombInsideIsRefused() {
        refused(new Upload("bomb.docx", zip(Map.of("word/document.xml", new byte[200 << 20]))), "grows too large");
    }

    @Test
    void aPdfWithABombInsideIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                deflater.write(zeros);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.4\n1 0 obj\n<</Filter /FlateDecode /Length 100>>\nstream\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj".getBytes(StandardCharsets.ISO_8859_1));
        refused(new Upload("bomb.pdf", pdf.toByteArray()), "grows too large");
    }

    @Test
    void noXmlReadsAnythingButItself() {
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>one two three &x;</t></p></d>";
        byte[] docx = zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(only(new Upload("x.docx", docx)).cells().get("text")).doesNotContain("root");
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).contains("damaged");
        }
    }

    /** Whatever is broken in a file, it ends in articles or in a sentence, never in anything else. */
    @Test
    void fiveHundredMutatedFilesEndInASentence() {
        Random random = new Random(6);
        List<String> names = List.of(
                "lighthouse.docx",
                "lighthouse.odt",
                "lighthouse-libreoffice.pdf",
                "lighthouse-chromium.pdf",
                "lighthouse.html");
        for (int i = 0; i < 500; i++) {
            Upload file = file(names.get(i % names.size()));
            byte[] bytes = file.bytes().clone();
            for (int flips = 1 + random.nextInt(40); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            try {
                assertThat(FORMATS.open(new Upload(file.name(), bytes)).articles())
                        .isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).contains(file.name()).endsWith(".");
            }
        }
    }
}
