package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The desk from right to left, on the narrowest phone; the journeys pass a page of it in every build. */
@EnabledIfSystemProperty(named = "pages.all", matches = "true", disabledReason = "runs with -Dpages.all")
class ArabicIT {
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    @Test
    void pagesInArabicAreMirroredAccessibleAndFitAPhone(@TempDir Path data) throws Exception {
        try (Browser browser = Browser.open();
                RunningCrossread crossread = RunningCrossread.start(data)) {
            Page page = browser.person("ar");
            page.setViewportSize(NARROWEST, HEIGHT);
            look(page, crossread.at("/sign-in"));
            page.locator("#name").fill("checker");
            page.locator("#password").fill("checker");
            page.locator("main form button").first().click();
            page.waitForURL("**/stories");
            for (String path : List.of("/stories", "/queue", "/import", "/published")) {
                look(page, crossread.at(path));
            }
            page.navigate(crossread.at("/queue"));
            page.locator("a.title").first().click();
            page.waitForURL("**/conflicts/**");
            look(page, page.url());
        }
    }

    private static void look(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("sideways at " + address).isLessThanOrEqualTo(0);
        Browser.assertAccessible(page);
    }
}
