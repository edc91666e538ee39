package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of page that somebody comes to by following links: there, and in no window too wide. With {@code -Dpages.all} for every role,
 * light and dark, narrow and wide, accessible too, with a picture of each in {@code target/pages}; an ordinary build, where the journeys see to
 * accessibility, looks at each page once in a narrow window, as strangers and administrators come to it.
 */
class EveryPageIT {
    private static final boolean ALL = Boolean.getBoolean("pages.all");
    private static final Pattern DOCUMENT = Pattern.compile("/api/.*|.*(\\.(csv|zip|atom|json|jsonld|xml)|/export)");
    private static final List<Sight> SIGHTS = List.of(
            new Sight(1280, ColorScheme.LIGHT),
            new Sight(320, ColorScheme.DARK),
            new Sight(320, ColorScheme.LIGHT),
            new Sight(1280, ColorScheme.DARK));

    private final List<String> wrong = new ArrayList<>();
    private RunningCrossread crossread;
    private Api api;

    private record Sight(int width, ColorScheme scheme) {
        String name() {
            return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void everyPageIsThereAndFitsItsWindow(@TempDir Path data) throws Exception {
        try (Browser browser = Browser.open();
                RunningCrossread running = RunningCrossread.start(data)) {
            crossread = running;
            api = new Api(running);
            leaveTraces();
            int seen = walk(browser, "guest", List.of("/", "/sign-in", "/published", "/no-such-page"));
            for (String role : ALL ? List.of("viewer", "checker", "editor", "admin") : List.of("admin")) {
                seen += walk(
                        browser,
                        role,
                        List.of(
                                "/stories",
                                "/conflicts/1",
                                "/articles/1",
                                "/corrections/1",
                                "/import",
                                "/queue/bulk",
                                "/search?q=people"));
            }
            assertThat(wrong).isEmpty();
            assertThat(seen).isGreaterThan(40);
        }
    }

    /** @return how many kinds of pages there are */
    private int walk(Browser browser, String role, List<String> from) {
        Visitor visitor = new Visitor(browser, crossread);
        if (!role.equals("guest")) {
            visitor.signIn(role);
        }
        Deque<String> waiting = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            String kind = path.replaceFirst("[?#].*", "").replaceAll("/\\d+", "/N");
            if (!DOCUMENT.matcher(kind).matches() && seen.add(kind)) {
                waiting.addAll(look(visitor.page(), role, path, kind));
            }
        }
        return seen.size();
    }

    /** @return where its links lead */
    @SuppressWarnings("unchecked")
    private List<String> look(Page page, String role, String path, String kind) {
        Response answer = page.navigate(crossread.at(path));
        if (answer.status() >= 500) {
            wrong.add(role + " " + path + ": " + answer.status());
        }
        for (Sight sight : ALL ? SIGHTS : List.of(SIGHTS.get(1))) {
            page.setViewportSize(sight.width(), 800);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(sight.scheme()));
            String where = role + " " + path + " " + sight.name() + ": ";
            Object excess = page.evaluate("document.documentElement.scrollWidth - innerWidth");
            if (((Number) excess).intValue() > 0) {
                wrong.add(where + excess + " pixels too wide");
            }
            if (ALL) {
                Browser.violations(page).forEach(violation -> wrong.add(where + violation));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target", "pages", role, kind.replace('/', '_') + "-" + sight.name() + ".png")));
            }
        }
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href'))");
    }

    /** A correction published and one that waits, an import of several, a verdict: so that no list is empty. */
    private void leaveTraces() throws IOException, InterruptedException {
        JsonNode conflicts =
                api.call("checker", "GET", "/api/v1/conflicts?size=2", null).path("conflicts");
        api.call(
                "checker",
                "POST",
                "/api/v1/conflicts/" + conflicts.path(0).path("id").asLong() + "/verdicts",
                Map.of("verdict", "real", "note", "Both list names."));
        for (JsonNode conflict : conflicts) {
            JsonNode reading = conflict.path("readings").path(0);
            JsonNode correction = api.call(
                    "checker",
                    "POST",
                    "/api/v1/corrections",
                    Map.of(
                            "conflict", conflict.path("id"),
                            "article", reading.path("article"),
                            "start", reading.path("start"),
                            "end", reading.path("end"),
                            "replacement", "12,000",
                            "reason", "The list of the ministry has 12,000 names."));
            if (conflict.equals(conflicts.get(0))) {
                api.call(
                        "editor",
                        "POST",
                        "/api/v1/corrections/" + correction.path("id").asLong() + "/approval",
                        Map.of());
            }
        }
        api.call(
                "checker",
                "POST",
                "/api/v1/imports",
                Map.of(
                        "name",
                        "Evening batch",
                        "articles",
                        List.of(
                                Map.of("source", "Dale Post", "text", "The mill at Dale burned for 3 hours on Monday."),
                                Map.of("source", "Dale Post", "text", ""))));
    }
}
