package org.crossread.publication.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A correction's evidence bundle does the comparison again, byte for byte, and says what is not as it was. */
@QuarkusTest
class EvidenceTest {
    private static final String ONE = "Storm over Feldsee fells 700 trees\n"
            + "The storm over Feldsee on Tuesday felled 700 trees in the town park, the foresters of Feldsee said.\n";
    private static final String OTHER = "Feldsee counts its trees after the storm\n"
            + "In the town park of Feldsee the storm felled 900 trees, the foresters said.\n";

    @Inject
    Replay replay;

    @Inject
    BundleCommand command;

    @TempDir
    Path folder;

    private record Made(long publication, long conflict) {}

    private static Made published(String park) {
        String one = ONE.replace("Feldsee", park);
        long first = bring(park + " Courier", "2014-10-01", one);
        long second = bring(park + " Mirror", "2014-10-02", OTHER.replace("Feldsee", park));
        awaitAnalysis(first);
        long story = awaitAnalysis(second).getLong("story");
        long conflict = by("viewer")
                .get("/api/v1/stories/" + story)
                .jsonPath()
                .getLong("conflicts.find { it.check == 'figure' }.id");
        long correction = propose("checker", first, one, "700 trees", "900 trees", conflict);
        long publication = by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + correction + "/approval")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("publication");
        awaitAnalysis(first);
        return new Made(publication, conflict);
    }

    private static byte[] zip(String address) {
        return Visitor.named("viewer")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private int run(byte[] zip, StringWriter told) throws IOException {
        Path file = Files.write(folder.resolve("evidence.zip"), zip);
        return new CommandLine(command).setOut(new PrintWriter(told)).execute(file.toString());
    }

    @Test
    void aBundleIsTheSameEveryTimeAndSoIsWhatItFinds() throws IOException {
        Made made = published("Feldsee");
        byte[] zip = zip("/published/" + made.publication() + "/evidence.zip");
        assertThat(zip("/published/" + made.publication() + "/evidence.zip")).isEqualTo(zip);
        Bundle bundle = Bundle.read(new ByteArrayInputStream(zip));
        assertThat(bundle.files().keySet())
                .contains(
                        "manifest.json", "inputs.json", "findings.json", "rules.json", "decisions.json", "notice.txt");
        assertThat(new String(bundle.file("findings.json"), StandardCharsets.UTF_8))
                .contains("700 trees", "900 trees");
        assertThat(new String(bundle.file("decisions.json"), StandardCharsets.UTF_8))
                .contains("\"decidedBy\" : \"editor\"");
        assertThat(new String(bundle.file("rules.json"), StandardCharsets.UTF_8))
                .contains("prior.likely", "\"figure\"");
        assertThat(replay.of(zip).differences()).isEmpty();
        StringWriter told = new StringWriter();
        assertThat(run(zip, told)).isZero();
        assertThat(told.toString())
                .contains("publication " + made.publication() + ", 2 articles", "The same, byte for byte.");
        byte[] conflict = zip("/conflicts/" + made.conflict() + "/evidence.zip");
        assertThat(replay.of(conflict).same()).isTrue();
    }

    @Test
    void aBundleThatWasTouchedIsFoundOut() throws IOException {
        Made made = published("Talsee");
        Bundle bundle =
                Bundle.read(new ByteArrayInputStream(zip("/published/" + made.publication() + "/evidence.zip")));
        SortedMap<String, byte[]> files = new TreeMap<>(bundle.files());
        String article = files.keySet().stream()
                .filter(name -> name.startsWith("articles/"))
                .filter(name -> new String(files.get(name), StandardCharsets.UTF_8).contains("700 trees"))
                .findFirst()
                .orElseThrow();
        String text = new String(files.get(article), StandardCharsets.UTF_8);
        files.put(article, text.replace("700 trees", "900 trees").getBytes(StandardCharsets.UTF_8));
        files.put("more.txt", new byte[] {1});
        StringWriter told = new StringWriter();
        assertThat(run(new Bundle(files).zip(), told)).isEqualTo(1);
        assertThat(told.toString())
                .contains(
                        article + " is not the file that the manifest lists",
                        article + " is not the text that was read")
                .contains("Not found again, conflicts:", "more.txt belongs to no bundle.");
    }

    @Test
    void wholeArticlesAreNotForEverybody() {
        Made made = published("Bergsee");
        given().redirects()
                .follow(false)
                .get("/published/" + made.publication() + "/evidence.zip")
                .then()
                .statusCode(oneOf(302, 303));
        given().redirects()
                .follow(false)
                .get("/conflicts/" + made.conflict() + "/evidence.zip")
                .then()
                .statusCode(oneOf(302, 303));
    }
}
