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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
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
