package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium without a window. Each person who sits down at it starts signed out. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> OTHER_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** Opens the installed browser; without one, the test that asks is skipped and says so. */
    public static Browser open() {
        Optional<Path> executable = installed();
        assumeTrue(executable.isPresent(), "Skipped: no Chromium or Chrome is installed (apt-get install chromium).");
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, OTHER_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** An empty page with cookies of its own: one person at one desk. */
    public Page person() {
        return person("en-GB");
    }

    /** The same, in a browser that prefers another language. */
    public Page person(String language) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language))
                .newPage();
    }

    /** The same in a browser that runs no scripts. */
    public Page personWithoutScripts() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    /** The page as it stands has no accessibility error that axe can find. */
    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** What axe finds wrong with the page as it stands. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Browser::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
