package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one error, from two pasted articles to the notice that everybody can read. */
class JourneyIT {
    private static final String TITLE = "Ferry Northern Star sinks off Port Halden";
    private static final String WRONG_SOURCE = "Harbour Courier";
    private static final String RIGHT_SOURCE = "Coast Gazette";
    private static final String NOTE = "The coast guard's final list names 140.";
    private static final String REASON = "The coast guard counts 140 dead.";
    private static final Duration LONGEST_COMPARISON = Duration.ofSeconds(60);

    @Test
    void aDisagreementBecomesAPublishedCorrection(@TempDir Path data) throws Exception {
        try (Browser browser = Browser.open();
                RunningCrossread crossread = RunningCrossread.start(data)) {
            Visitor desk = new Visitor(browser, crossread);
            desk.signIn("checker");
            paste(desk, RIGHT_SOURCE, article(140));
            paste(desk, WRONG_SOURCE, article(120));
            readTheCollation(desk);
            seeHowItCameAbout(desk);
            decide(desk);
            propose(desk);
            assertThat(desk.button("Approve and publish").count())
                    .as("a checker approves nothing")
                    .isZero();
            desk.signOut();

            desk.signIn("editor");
            approve(desk);
            assertNotice(desk);
            desk.signOut();

            Visitor stranger = new Visitor(browser, crossread);
            stranger.open("/published");
            assertNotice(stranger);
        }
    }

    private static String article(int dead) {
        return """
                %s

                The ferry Northern Star sank off Port Halden on Sunday evening after a fire in its engine room.

                The accident killed %d passengers, the coast guard said.

                The ferry had left the island of Sorrel an hour earlier. Fishing boats brought the survivors to Port Halden.
                """.formatted(TITLE, dead);
    }

    private static void paste(Visitor desk, String source, String text) throws InterruptedException {
        desk.open("/import");
        desk.arrive("Import articles");
        desk.write("Text", text);
        desk.write("Source", source);
        desk.write("Published", "2024-03-04");
        desk.press("Import");
        desk.arrive("What came in");
        Instant deadline = Instant.now().plus(LONGEST_COMPARISON);
        while (desk.main().innerText().contains("Look again")) {
            assertThat(Instant.now()).as("the end of the comparison").isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(200);
            desk.page().reload();
        }
        desk.arrive("What came in");
    }

    private static void readTheCollation(Visitor desk) {
        Locator story = desk.main()
                .getByRole(AriaRole.ROW)
                .last()
                .getByRole(AriaRole.LINK)
                .last();
        String title = story.innerText();
        story.click();
        desk.arrive(title);
        assertThat(desk.main().innerText()).contains("2 articles", WRONG_SOURCE, RIGHT_SOURCE);
        desk.holdAsPhone();
    }

    private static void seeHowItCameAbout(Visitor desk) {
        String story = desk.page().url();
        desk.follow("Why they stand together");
        desk.arrive("Articles of this story");
        assertThat(desk.main().innerText()).contains("Shares with the articles there");
        desk.holdAsPhone();
        desk.page().navigate(story);
        desk.follow("What changed from one comparison to the next");
        desk.arrive("What changed");
        assertThat(desk.main().innerText()).contains("found", "120", "140");
        desk.holdAsPhone();
        desk.open("/arrivals");
        desk.arrive("On the way");
        desk.holdAsPhone();
        desk.page().navigate(story);
    }

    private static void decide(Visitor desk) {
        Locator row = desk.main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("120"))
                .filter(new Locator.FilterOptions().setHasText("140"));
        Locator link =
                row.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first();
        String question = link.innerText();
        link.click();
        desk.arrive(question);
        desk.holdAsPhone();
        desk.choose("What is it?", "Real conflict");
        desk.choose("Who is right?", "140");
        desk.write("Note", NOTE);
        desk.press("Record the verdict");
        Locator told = desk.page().getByRole(AriaRole.STATUS);
        assertThat(told.innerText()).contains("Decided: Real conflict", question);
        told.getByRole(AriaRole.LINK).click();
        desk.arrive(question);
        assertThat(desk.main().innerText()).contains(NOTE, "this one counts");
    }

    private static void propose(Visitor desk) {
        desk.follow("Propose a correction of " + WRONG_SOURCE);
        desk.arrive("Propose a correction");
        String said = desk.field("It should say").inputValue();
        assertThat(said).contains("120");
        desk.write("It should say", said.replace("120", "140"));
        desk.write("Why", REASON);
        desk.press("Preview");
        desk.main().getByText("What it would change").waitFor();
        desk.arrive("Propose a correction");
        desk.press("Propose");
        desk.arrive("Correction");
        assertThat(desk.page().getByRole(AriaRole.STATUS).innerText()).startsWith("Proposed.");
        assertThat(desk.main().innerText()).contains("Four eyes");
    }

    private static void approve(Visitor desk) {
        desk.open("/corrections");
        desk.arrive("Corrections");
        desk.main().getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
        desk.arrive("Correction");
        desk.press("Approve and publish");
        assertThat(desk.page().getByRole(AriaRole.STATUS).innerText()).contains("Approved and published.");
        desk.arrive("Correction");
        desk.follow("Published corrections");
    }

    private static void assertNotice(Visitor reader) throws JsonProcessingException {
        reader.arrive("Published corrections");
        reader.holdAsPhone();
        reader.follow(WRONG_SOURCE + ": " + TITLE);
        reader.arrive("Correction: " + TITLE);
        reader.holdAsPhone();
        String page = reader.main().innerText();
        JsonNode article = jsonLd(reader);
        String notice = article.at("/correction/text").asText();
        assertThat(notice).startsWith("Correction, ").contains(WRONG_SOURCE, "120", "It should say “140", REASON);
        assertThat(page).contains(notice);
        assertThat(article.at("/@type").asText()).isEqualTo("NewsArticle");
        assertThat(article.at("/headline").asText()).isEqualTo(TITLE);
        assertThat(article.at("/correction/@type").asText()).isEqualTo("CorrectionComment");
    }

    private static JsonNode jsonLd(Visitor reader) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(reader.page()
                        .locator("script[type='application/ld+json']")
                        .first()
                        .textContent());
    }
}
