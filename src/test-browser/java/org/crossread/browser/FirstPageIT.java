package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application starts with nothing configured but the demonstration, and shows a page. */
class FirstPageIT {
    @Test
    void theFirstPageOpensAndIsAccessible(@TempDir Path data) throws Exception {
        try (Browser browser = Browser.open();
                RunningCrossread crossread = RunningCrossread.start(data)) {
            Page page = browser.person();
            Response response = page.navigate(crossread.at("/"));
            assertThat(response.ok()).as(response.text()).isTrue();
            assertThat(page.title()).contains("Crossread");
            Browser.assertAccessible(page);
        }
    }
}
