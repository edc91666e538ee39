package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk all day, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskJourneysIT {
    private static final List<String> PLACES = List.of(
            "Aldermoor",
            "Brackwater",
            "Corvelay",
            "Dunharrow",
            "Estermund",
            "Fallowick",
            "Garnholt",
            "Hesselby",
            "Ingermar",
            "Jorvelund",
            "Kestergate",
            "Lindmarch",
            "Morrowfen",
            "Nethersby");

    private Browser browser;
    private RunningCrossread crossread;
    private Api api;

    @BeforeAll
    void open(@TempDir Path data) throws Exception {
        browser = Browser.open();
        crossread = RunningCrossread.start(data);
        api = new Api(crossread);
    }

    @AfterAll
    void close() throws Exception {
        if (crossread != null) {
            crossread.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private Visitor at(String name) {
        Visitor visitor = Visitor.inAHurry(browser, crossread);
        visitor.signIn(name);
        return visitor;
    }

    private static String question(Visitor desk) {
        return desk.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    @Test
    void aCheckerDecidesTwentyConflictsByKeyboardAndTakesTheLastBack() throws Exception {
        api.conflicts(PLACES);
        long before = decided();
        Visitor checker = at("checker");
        checker.open("/queue");
        checker.main().locator("a.title").first().click();
        String last = "";
        for (int decided = 0; decided < 20; decided++) {
            last = checker.page().url();
            checker.page().locator("#keys:not([hidden])").waitFor();
            checker.page().keyboard().press("a");
            checker.page().keyboard().press("2");
            checker.page().waitForURL(url -> url.contains("after="));
            String now = last;
            checker.page().waitForURL(url -> !url.equals(now));
            assertThat(checker.page().getByRole(AriaRole.STATUS).innerText()).startsWith("Decided: Older figure");
        }
        assertThat(decided()).isEqualTo(before + 20);
        checker.page().locator("#keys:not([hidden])").waitFor();
        checker.page().keyboard().press("u");
        checker.page().waitForURL(url -> url.contains("undone"));
        assertThat(checker.page().getByRole(AriaRole.STATUS).innerText()).contains("Your verdict is taken back");
        assertThat(decided()).isEqualTo(before + 19);
    }

    private long decided() throws Exception {
        return api.call("checker", "GET", "/api/v1/conflicts?state=decided", null)
                .path("total")
                .asLong();
    }

    @Test
    void aBatchIsPreviewedDecidedAndTakenBackAtOnce() throws Exception {
        long story = api.conflicts(List.of("Batchelow")).get(0).path("story").asLong();
        Visitor editor = at("editor");
        editor.open("/queue?story=1&state=open");
        int open = editor.main().locator("input[name=conflict]").count();
        assertThat(open).isGreaterThan(2);
        for (int i = 0; i < 3; i++) {
            editor.main().locator("input[name=conflict]").nth(i).check();
        }
        editor.press("Decide the chosen ones together …");
        editor.arrive("Decide 3 conflicts together");
        editor.choose("One verdict for all", "Rounding");
        editor.press("Confirm");
        assertThat(editor.page().getByRole(AriaRole.STATUS).innerText()).contains("3 conflicts");
        assertThat(editor.main().locator("input[name=conflict]").count()).isEqualTo(open - 3);
        editor.press("Undo");
        editor.open("/queue?story=1&state=open");
        assertThat(editor.main().locator("input[name=conflict]").count()).isEqualTo(open);
        assertThat(story).isPositive();
    }

    @Test
    void aReturnedCorrectionGoesBackIsMendedAndPublished() throws Exception {
        JsonNode conflict = api.conflicts(List.of("Returnham")).get(0);
        Visitor checker = at("checker");
        checker.open("/conflicts/" + conflict.path("id").asLong());
        checker.follow("Propose a correction");
        checker.arrive("Propose a correction");
        String said = checker.field("It should say").inputValue();
        checker.write("It should say", said.replaceAll("\\d+", "40"));
        checker.write("Why", "The register has 40 names.");
        checker.press("Propose");
        checker.arrive("Correction");
        String correction = checker.page().url().replaceFirst("[?#].*", "");

        Visitor editor = at("editor");
        editor.page().navigate(correction);
        editor.write("Note, or the reason for a return", "Which register? Name it.");
        editor.press("Return");
        editor.page().getByText("It is with checker again.").waitFor();

        checker.open("/inbox");
        checker.arrive("Inbox");
        checker.main()
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("returned"))
                .first()
                .click();
        assertThat(checker.main().innerText()).contains("Which register? Name it.");
        checker.follow("Edit it and propose it again");
        checker.write("Why", "The coroner's register has 40 names.");
        checker.press("Propose again");
        checker.arrive("Correction");

        editor.page().navigate(correction);
        editor.press("Approve and publish");
        assertThat(editor.page().getByRole(AriaRole.STATUS).innerText()).contains("Approved and published.");
        Visitor stranger = new Visitor(browser, crossread);
        stranger.open("/published");
        stranger.main()
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Returnham"))
                .first()
                .click();
        stranger.page()
                .getByText("The coroner's register has 40 names.")
                .first()
                .waitFor();
    }

    @Test
    void twoBlindReadersWhoDisagreeAreSettledByAnEditor() throws Exception {
        JsonNode conflict = api.conflicts(List.of("Secondby")).get(0);
        String address = "/conflicts/" + conflict.path("id").asLong();
        Visitor editor = at("editor");
        editor.open("/stories/" + conflict.path("story").asLong());
        editor.press("Ask for a blind second reading");
        editor.page().getByText("Two people read each conflict of this story").waitFor();

        decide(at("checker"), address, "Real conflict");
        Visitor second = at("checker2");
        second.open(address);
        assertThat(second.main().innerText())
                .contains("A colleague has read this")
                .doesNotContain("this one counts");
        decide(second, address, "Other time");

        editor.open(address);
        assertThat(editor.main().innerText()).contains("checker2");
        decide(editor, address, "Real conflict");
        second.open("/inbox");
        assertThat(second.main().innerText()).contains("editor decided “Real conflict” where you had “Other time”");
    }

    @Test
    void everythingWorksWithoutScriptsAndOnAPhone() throws Exception {
        JsonNode conflict = api.conflicts(List.of("Plainstow")).get(0);
        Visitor checker = Visitor.withoutScripts(browser, crossread);
        checker.page().setViewportSize(375, 740);
        checker.signIn("checker");
        String address = "/conflicts/" + conflict.path("id").asLong();
        decide(checker, address, "Rounding");
        assertThat(checker.page().getByRole(AriaRole.STATUS).innerText()).contains("Decided: Rounding");
        checker.press("Undo");
        assertThat(checker.page().getByRole(AriaRole.STATUS).innerText()).contains("Your verdict is taken back");
        checker.open("/import");
        checker.write("Text", "The mill at Plainstow burned for 3 hours on Monday, the council said.");
        checker.write("Source", "Plainstow Post");
        checker.press("Import");
        checker.page().getByText("What came in").first().waitFor();
    }

    @Test
    void theDeskWorksInArabicFromRightToLeft() throws Exception {
        JsonNode conflict = api.conflicts(List.of("Rightwold")).get(0);
        Visitor checker = at("checker");
        checker.press("العربية");
        checker.open("/conflicts/" + conflict.path("id").asLong());
        assertThat(checker.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(checker.page().locator("html").getAttribute("lang")).isEqualTo("ar");
        checker.holdAsPhone();
        checker.page().locator("input[name=verdict][value=rounding]").check();
        checker.page().locator("#verdict-form button.button").click();
        checker.page().getByRole(AriaRole.STATUS).first().waitFor();
        assertThat(checker.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        checker.press("English");
        assertThat(checker.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
    }

    private static void decide(Visitor person, String conflict, String verdict) {
        person.open(conflict);
        String question = question(person);
        person.choose("What is it?", verdict);
        person.press("Record the verdict");
        assertThat(question).isNotEmpty();
        person.page().getByRole(AriaRole.STATUS).first().waitFor();
    }
}
