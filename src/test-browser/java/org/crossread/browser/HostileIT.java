package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.browser.HostileCaller.encoded;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossread.Faults;
import org.crossread.HostileStrings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Hostile strings at every entry of the packaged application: none breaks it, none keeps it busy, none runs in anybody's browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileIT {
    private static final int INPUTS = Faults.times(500, 10_000);
    private static final double LONGEST_SECONDS = 2;
    private static final Pattern LIVE = Pattern.compile(
            "(?i)<script[^>]*>\\s*window\\.executed|<img src=x|<svg[ /]onload|<iframe|<details open|href=\"\\s*(javascript|data|vbscript):|<base |<meta http-equiv");

    @TempDir
    private static Path data;

    private static RunningCrossread crossread;
    private static HostileCaller checker;
    private static HostileCaller admin;

    /** One way in for a string. */
    private interface Entry {
        HttpResponse<String> send(String input) throws Exception;
    }

    @BeforeAll
    static void start() throws Exception {
        crossread = RunningCrossread.start(data);
        checker = new HostileCaller(crossread, "checker");
        admin = new HostileCaller(crossread, "admin");
    }

    @AfterAll
    static void stop() throws Exception {
        crossread.close();
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put("readings", in -> checker.api("/api/v1/readings", Map.of("text", in, "published", cut(in, 30))));
        entries.put(
                "comparisons",
                in -> checker.api(
                        "/api/v1/comparisons",
                        Map.of(
                                "articles",
                                List.of(
                                        Map.of(
                                                "id",
                                                "a",
                                                "source",
                                                in,
                                                "title",
                                                in,
                                                "text",
                                                in + " Some 300 people came on Friday."),
                                        Map.of("id", in, "text", "Some 400 people came on Friday. " + in)))));
        entries.put(
                "article by the API",
                in -> checker.api(
                        "/api/v1/articles",
                        Map.of("source", cut(in, 150), "title", cut(in, 400), "text", "Some 300 people came. " + in)));
        entries.put(
                "article's address, day and language",
                in -> checker.api(
                        "/api/v1/articles",
                        Map.of("text", "Three words here.", "url", in, "published", in, "language", in)));
        entries.put(
                "article by the form",
                in -> checker.form(
                        "/import",
                        Map.of("text", "Some 300 people came. " + in, "source", cut(in, 90), "title", cut(in, 90))));
        entries.put(
                "article as a file", in -> checker.file("/import/files", cut(in, 60), in + "\n\nThree words here."));
        entries.put(
                "compare form",
                in -> checker.form("/compare", Map.of("text", in, "one", in, "other", in, "source", in)));
        entries.put(
                "search",
                in -> checker.page("/stories?q=" + encoded(in) + "&state=" + encoded(cut(in, 20)) + "&source="
                        + encoded(cut(in, 20)) + "&from=" + encoded(cut(in, 20)) + "&page=" + encoded(cut(in, 9))));
        entries.put(
                "queue",
                in -> checker.page("/queue?state=" + encoded(cut(in, 50)) + "&check=" + encoded(cut(in, 50))
                        + "&severity=" + encoded(cut(in, 50)) + "&page=" + encoded(cut(in, 9))));
        entries.put(
                "corrections",
                in -> checker.page("/corrections?state=" + encoded(cut(in, 50)) + "&mine=" + encoded(cut(in, 5))
                        + "&page=" + encoded(in)));
        entries.put("audit", in -> admin.page("/audit?who=" + encoded(cut(in, 500)) + "&page=" + encoded(cut(in, 20))));
        entries.put(
                "new correction",
                in -> checker.page("/corrections/new?article=1&start=0&end=9&replacement="
                        + encoded(cut(in, 2000)) + "&reason=" + encoded(cut(in, 2000)) + "&kind=" + encoded(cut(in, 20))
                        + "&conflict=" + encoded(cut(in, 20))));
        entries.put(
                "import report",
                in -> checker.page(
                        "/import/report?taken=" + encoded(cut(in, 900)) + "&there=" + encoded(cut(in, 900))));
        entries.put(
                "a path", in -> checker.page("/stories/" + encoded(cut(in, 200)).replace("+", "%20")));
        entries.put(
                "a deeper path", in -> checker.page("/" + encoded(cut(in, 200)).replace("+", "%20") + "/edit"));
        entries.put(
                "verdict",
                in -> checker.api(
                        "/api/v1/conflicts/1/verdicts",
                        Map.of("verdict", "real", "side", 0, "note", in, "evidence", cut(in, 900))));
        entries.put(
                "verdict by the form",
                in -> checker.form(
                        "/conflicts/1/verdicts",
                        Map.of("verdict", cut(in, 20), "side", cut(in, 9), "note", in, "seen", cut(in, 9))));
        entries.put(
                "correction",
                in -> checker.api(
                        "/api/v1/corrections",
                        Map.of(
                                "article",
                                1,
                                "start",
                                0,
                                "end",
                                12,
                                "replacement",
                                cut(in, 9000),
                                "reason",
                                "r " + cut(in, 9000))));
        entries.put(
                "correction by the form",
                in -> checker.form(
                        "/corrections",
                        Map.of(
                                "article",
                                "1",
                                "start",
                                "0",
                                "end",
                                "9",
                                "replacement",
                                in,
                                "reason",
                                in,
                                "evidence",
                                in,
                                "grade",
                                cut(in, 9),
                                "conflict",
                                cut(in, 9),
                                "action",
                                cut(in, 9),
                                "once",
                                cut(in, 40))));
        entries.put("decision", in -> admin.form("/corrections/1/return", Map.of("revision", cut(in, 9), "note", in)));
        entries.put(
                "groups",
                in -> checker.form("/stories/1/groups/1/out", Map.of("statement", in, "article", cut(in, 20))));
        entries.put(
                "members",
                in -> checker.form("/stories/1/articles", Map.of("to", in, "article", in, "action", cut(in, 9))));
        entries.put("a note", in -> checker.form("/conflicts/1/notes", Map.of("text", in, "note", in)));
        entries.put("a saved list", in -> checker.form("/queue/lists", Map.of("name", in, "query", in)));
        entries.put("undo", in -> checker.form("/queue/undo", Map.of("verdicts", in, "verdict", in)));
        entries.put("a new person", in -> admin.form("/people", Map.of("name", in, "role", "viewer")));
        entries.put(
                "a token",
                in -> admin.form(
                        "/account/tokens", Map.of("token-name", cut(in, 300), "scope", "read", "days", cut(in, 20))));
        entries.put(
                "a link", in -> checker.page("/link/" + encoded(cut(in, 300)).replace("+", "%20")));
        entries.put(
                "sign-in page",
                in -> checker.page("/sign-in?error=" + encoded(cut(in, 50)) + "&wait=" + encoded(cut(in, 50))));
        entries.put("a bearer", in -> checker.credentials("Bearer", cut(in, 900)));
        entries.put("unread JSON", in -> checker.json("/api/v1/articles", "{\"text\": \"" + in));
        return entries;
    }

    @Test
    @Order(1)
    void noStringBreaksAnEntryOrKeepsItBusy() throws Exception {
        HostileStrings strings = new HostileStrings(11);
        List<Map.Entry<String, Entry>> entries = new ArrayList<>(entries().entrySet());
        List<String> failures = new ArrayList<>();
        double slowest = 0;
        for (int number = 0; number < INPUTS; number++) {
            Map.Entry<String, Entry> entry = entries.get(number % entries.size());
            String input = strings.next();
            long start = System.nanoTime();
            String wrong = "";
            try {
                HttpResponse<String> answer = entry.getValue().send(input);
                wrong = answer.statusCode() >= 500 ? "" + answer.statusCode() : live(answer) ? "live" : "";
            } catch (IOException broken) {
                wrong = broken.toString();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            slowest = Math.max(slowest, seconds);
            if (!wrong.isEmpty() || seconds > LONGEST_SECONDS) {
                failures.add("No. %d, %s: %s after %.2f s: %s"
                        .formatted(number, entry.getKey(), wrong, seconds, shown(input)));
            }
        }
        System.out.printf(
                "%d hostile inputs at %d entries, the slowest answer after %.2f s%n", INPUTS, entries.size(), slowest);
        assertThat(failures).isEmpty();
    }

    private static boolean live(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && LIVE.matcher(answer.body()).find();
    }

    private static String shown(String input) {
        return cut(input, 120)
                .codePoints()
                .mapToObj(c -> c < 0x20 || c > 0x7e ? "\\u%04x".formatted(c) : Character.toString(c))
                .reduce("", String::concat);
    }

    @Test
    @Order(2)
    void noStringRunsInABrowser() {
        try (Browser browser = Browser.open()) {
            Visitor visitor = new Visitor(browser, crossread);
            Page page = visitor.page();
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            visitor.signIn("admin");
            List<String> addresses = new ArrayList<>(List.of(
                    "/stories",
                    "/queue?state=all",
                    "/corrections",
                    "/audit",
                    "/people",
                    "/account",
                    "/published",
                    "/arrivals"));
            for (int id = 1; id <= Faults.times(4, 60); id++) {
                addresses.add("/articles/" + id);
                addresses.add("/stories/" + id);
                addresses.add("/corrections/" + id);
            }
            addresses.add("/conflicts/1");
            for (String words : HostileStrings.written().subList(0, Faults.times(4, 60))) {
                addresses.add("/stories?q=" + encoded(words));
            }
            for (String address : addresses) {
                page.navigate(crossread.at(address));
                assertThat(page.evaluate("window.executed")).as(address).isNull();
                assertThat(page.locator("[onerror], [onload], [onfocus], [onmouseover], iframe, object, base")
                                .count())
                        .as(address)
                        .isZero();
            }
            assertThat(dialogs).isEmpty();
        }
    }

    private static String cut(String input, int length) {
        return input.substring(0, Math.min(length, input.length()));
    }
}
