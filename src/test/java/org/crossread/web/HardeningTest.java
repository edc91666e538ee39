package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the pages and the web. */
@QuarkusTest
class HardeningTest {
    private static final int TWENTY_MB = 20 * 1024 * 1024;

    @TestHTTPResource("/")
    URL here;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/stories",
                "/published",
                "/nothing-here",
                "/style.css",
                "/breaking/badly",
                "/people",
                "/api/v1/stories",
                "/api/v1/nothing",
                "/j_security_check",
                "/webjars/htmx.org/dist/htmx.min.js"
            })
    void everyAnswerForbidsTheBrowserWhatItDoesNotNeed(String address) {
        Response answer = given().redirects().follow(false).get(address);
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe", "*", "data:", "http");
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
        if (!address.endsWith(".css") && !address.endsWith(".js")) {
            answer.then().header("Cache-Control", containsString("no-store"));
        }
    }

    @Test
    void overTlsTheCookiesAreBoundToTheHostAndTheBrowserStaysWithTls() {
        given().get("/sign-in").then().header("Strict-Transport-Security", nullValue());
        Response door = behindTls()
                .formParam("j_username", "viewer")
                .formParam("j_password", "viewer")
                .post("/j_security_check");
        door.then().statusCode(302).header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        String cookie = door.getHeaders().getValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("__Host-crossread-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain");
        String secret = door.getCookie("__Host-crossread-session");
        Response stories =
                behindTls().cookie("__Host-crossread-session", secret).get("/stories");
        stories.then().statusCode(200);
        assertThat(stories.getHeaders().getValues("Set-Cookie")).allMatch(set -> set.contains("; Secure"));
        behindTls().cookie("crossread-session", secret).get("/stories").then().statusCode(302);
    }

    private static RequestSpecification behindTls() {
        return given().redirects().follow(false).header("X-Forwarded-Proto", "https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "a@b.example"
            })
    void aNameThatIsNotThisServersIsRefusedAndNeverRepeated(String host) throws IOException {
        String answer = raw("GET /stories HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1:8080",
                "[::1]:8080",
                "newsroom",
                "desk.example.org",
                "DESK.example.org:443"
            })
    void itsOwnNamesAreTaken(String host) throws IOException {
        assertThat(raw("GET /checks HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatThePagesAskForIsThere() {
        String page = given().get("/sign-in").asString();
        Matcher asked =
                Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg))\"").matcher(page);
        int count = 0;
        for (; asked.find(); count++) {
            given().get(asked.group(1)).then().statusCode(200);
        }
        assertThat(count).isGreaterThan(2);
    }

    @Test
    void redirectsNameNoHost() {
        given().redirects()
                .follow(false)
                .get("/breaking-away")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/stories?q=a%20b#c"));
        given().redirects().follow(false).get("/stories").then().header("Location", equalTo("/sign-in"));
    }

    @Test
    void whatNobodyOpenedStaysShut() {
        Visitor.guest().open("/breaking-shut").then().statusCode(302);
        Visitor.named("admin").open("/breaking-shut").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/breaking/badly", "/api/breaking/badly"})
    void anErrorTellsNothingOfTheInside(String address) {
        given().get(address)
                .then()
                .statusCode(500)
                .body(
                        not(containsString("hunter2")),
                        not(containsString("secret_table")),
                        not(containsString("Exception")),
                        not(containsString("org.crossread")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/breaking/late",
                "/breaking/late-at-the-end",
                "/api/breaking/late",
                "/api/breaking/late-at-the-end"
            })
    void whoWasTooLateIsToldSo(String address) {
        given().get(address).then().statusCode(409).body(containsString("Somebody has changed this"));
    }

    @Test
    void twoWindowsAtOnceBothWork() {
        Visitor checker = Visitor.named("checker");
        Response one = checker.get("/import");
        Response two = checker.get("/compare");
        checker.send(one, "/import", Map.of("text", "x")).then().statusCode(400).body(containsString("needs at least"));
        checker.send(two, "/compare", Map.of("one", "")).then().statusCode(not(403));
        checker.send(one, "/import", Map.of("text", "x")).then().statusCode(400).body(containsString("needs at least"));
    }

    @Test
    void aFormWithoutItsKeyOrFromAnotherSiteIsRefused() {
        Visitor checker = Visitor.named("checker");
        String key = found(checker.get("/import"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        checker.request()
                .formParam("text", "Three words here.")
                .post("/import")
                .then()
                .statusCode(400);
        checker.request()
                .formParam("csrf-token", "x" + key)
                .formParam("text", "Three words here.")
                .post("/import")
                .then()
                .statusCode(400);
        for (Map.Entry<String, String> sign : Map.of(
                        "Sec-Fetch-Site", "cross-site", "Origin", "https://elsewhere.example")
                .entrySet()) {
            checker.request()
                    .header(sign.getKey(), sign.getValue())
                    .formParam("csrf-token", key)
                    .formParam("text", "x")
                    .post("/import")
                    .then()
                    .statusCode(403)
                    .body(containsString("another site"));
        }
    }

    @Test
    void aMegabyteIsPastedAndTwentyAreRefusedInWords() {
        Visitor checker = Visitor.named("checker");
        String million = "so it goes on and on ".repeat(49_000);
        checker.send(checker.get("/import"), "/import", Map.of("text", million))
                .then()
                .statusCode(303);
        String cyrillic = "и так далее ".repeat(80_000);
        checker.send(checker.get("/import"), "/import", Map.of("text", cyrillic))
                .then()
                .statusCode(303);
        String more = million + million.substring(0, 100_000);
        checker.send(checker.get("/import"), "/import", Map.of("text", more))
                .then()
                .statusCode(413)
                .body(containsString("longer than 1048576 characters"));
        checker.request()
                .contentType("application/x-www-form-urlencoded")
                .body("text=" + "x".repeat(TWENTY_MB))
                .post("/import")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("at most 20 MB"));
        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .contentType(ContentType.JSON)
                .body(new byte[TWENTY_MB + 1])
                .post("/api/v1/articles")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body(containsString("at most 20 MB"));
    }

    @Test
    void aBodyWithoutALengthIsCutOffAtTwentyMegabytesToo() throws IOException {
        String head = "POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", here.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                for (; sent < 400; sent++) {
                    out.write(chunk);
                }
            } catch (IOException hungUp) {
                return;
            }
            assertThat(read(socket)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aThousandFieldsTooManyAreABadRequest() {
        Visitor checker = Visitor.named("checker");
        String key = found(checker.get("/import"), "name=\"csrf-token\" value=\"([^\"]+)\"");
        for (int count : new int[] {990, 1001, 5000}) {
            StringBuilder form = new StringBuilder("csrf-token=" + key + "&text=x");
            for (int field = 0; field < count; field++) {
                form.append("&f").append(field).append("=1");
            }
            checker.request()
                    .contentType("application/x-www-form-urlencoded")
                    .body(form.toString())
                    .post("/import")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(400, 413));
            RequestSpecification parts = checker.request().multiPart("csrf-token", key);
            for (int field = 0; field < count; field++) {
                parts.multiPart("f" + field, "1");
            }
            parts.post("/import/files").then().statusCode(org.hamcrest.Matchers.oneOf(400, 413));
        }
    }

    @Test
    void whoDripsIsHungUpOn() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", here.getPort())) {
            socket.setSoTimeout(15_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            long start = System.nanoTime();
            try {
                while (System.nanoTime() - start < 14_000_000_000L) {
                    out.write(' ');
                    Thread.sleep(200);
                }
            } catch (IOException hungUp) {
                // as it should be
            }
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/dev", "/q/info", "/.git/config"})
    void nothingOfTheInsideIsOnTheMainPort(String address) {
        given().get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "BREW"})
    void methodsThatNobodyNeedsAreRefused(String method) throws IOException {
        assertThat(raw(method
                        + " /stories HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (4\\d\\d|501)");
    }

    @Test
    void noTemplateHoldsCodeOrStyleOrUnescapedWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String page = Files.readString(file);
                assertThat(page)
                        .as(file.toString())
                        .doesNotContainPattern("\\sstyle\\s*=")
                        .doesNotContainPattern("\\son[a-z]+\\s*=")
                        .doesNotContainPattern("<script(?![^>]*(\\ssrc=\"/|type=\"application/ld\\+json\"))")
                        .doesNotContain(
                                "<style", "javascript:", ".raw}", "|raw", "hx-on", "hx-vals='js", "<iframe", "<object");
            }
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", here.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(4000), StandardCharsets.UTF_8);
    }
}
