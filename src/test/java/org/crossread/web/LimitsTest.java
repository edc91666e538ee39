package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much is taken, and how long anybody waits for it. */
@QuarkusTest
class LimitsTest {
    private static final int TWENTY_MB = 20 * 1024 * 1024;

    @TestHTTPResource("/")
    URL here;

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
    void anAddressWithANulIsABadRequestInWords() {
        given().urlEncodingEnabled(false)
                .get("/published?q=a%00b")
                .then()
                .statusCode(400)
                .body(org.hamcrest.Matchers.containsString("NUL"));
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

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(4000), StandardCharsets.UTF_8);
    }
}
