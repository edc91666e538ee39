package org.crossread.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossread.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent out goes to the public web over TLS, and nowhere else unless the operator says so. */
class PosterTest {
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);
    private static final AtomicInteger VISITS = new AtomicInteger();
    private static HttpServer receiver;
    private static Poster strict;
    private static Poster own;

    @BeforeAll
    static void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", PosterTest::answer);
        receiver.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run);
            thread.setDaemon(true);
            return thread;
        }));
        receiver.start();
        strict = new Poster(PosterTest::lookup, PublicAddresses::holds, false, Duration.ofSeconds(2));
        own = new Poster(InetAddress::getAllByName, any -> true, true, Duration.ofSeconds(2));
    }

    @AfterAll
    static void close() {
        receiver.stop(0);
        strict.close();
        own.close();
    }

    /** Every name leads inside; none is looked up on the network. */
    private static InetAddress[] lookup(String host) throws java.net.UnknownHostException {
        return host.matches("[0-9.]+|\\[?[0-9a-fA-F:.%]+\\]?")
                ? InetAddress.getAllByName(host)
                : new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    }

    private static void answer(HttpExchange exchange) throws IOException {
        VISITS.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/to")) {
            exchange.getResponseHeaders().add("Location", "/status/200");
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/busy")) {
            exchange.getResponseHeaders().add("Retry-After", "120");
            exchange.sendResponseHeaders(503, -1);
        } else if (path.equals("/endless")) {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 12];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    out.write(piece);
                }
            }
        } else if (path.equals("/slow")) {
            try {
                Thread.sleep(4000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring("/status/".length())), -1);
        }
        exchange.close();
    }

    private static Posted post(Poster poster, String address) {
        return poster.post(address, JSON, Map.of());
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    @ParameterizedTest
    @MethodSource("org.crossread.article.web.HostileHosts#all")
    void nothingIsSentInside(String host) {
        int before = VISITS.get();
        for (String address : new String[] {
            "https://" + host + "/",
            "https://" + host + ":" + receiver.getAddress().getPort() + "/status/200",
            "http://" + host + ":" + receiver.getAddress().getPort() + "/status/200"
        }) {
            Posted posted = post(strict, address);
            assertThat(posted.isTaken()).as(address).isFalse();
            assertThat(posted.trouble()).as(address).endsWith(".");
            assertThat(posted.status()).isZero();
        }
        assertThat(VISITS).hasValue(before);
    }

    @Test
    void aPublicNameThatLeadsInsideIsNotConnectedTo() {
        assertThat(strict.admit("https://hooks.example.org/x").getHost()).isEqualTo("hooks.example.org");
        assertThat(post(strict, "https://hooks.example.org/x").trouble()).contains("does not lead to the public web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "hooks.example.org",
                "https://user:word@hooks.example.org/",
                "https://hooks.example.org:8443/",
                "https://hooks.example.org/a b",
                "https:///x",
                "javascript:alert(1)",
                ""
            })
    void whatIsNoAddressOfThePublicWebOverTlsIsRefused(String address) {
        assertThatThrownBy(() -> strict.admit(address))
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).field()).isEqualTo("address"));
    }

    @Test
    void theOwnNetworkIsSentToWhereTheOperatorSaysSo() {
        assertThat(post(own, at("/status/204")).isTaken()).isTrue();
        assertThatThrownBy(() -> own.admit("file:///etc/passwd")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> own.admit("http://user:word@printer/")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatBecomesOfItIsToldAndNothingIsFollowed() {
        int before = VISITS.get();
        assertThat(post(own, at("/to")).trouble()).contains("leads on to another address (302)");
        assertThat(VISITS).hasValue(before + 1);
        assertThat(post(own, at("/status/500")).trouble()).isEqualTo("It answers with status 500.");
        assertThat(post(own, at("/busy")).rest()).isEqualTo(Duration.ofSeconds(120));
        assertThat(post(own, "http://127.0.0.1:1/").trouble()).isEqualTo("Its server does not answer.");
    }

    @Test
    void slowAndEndlessAnswersHoldNobodyUp() {
        long before = System.nanoTime();
        assertThat(post(own, at("/slow")).trouble()).contains("takes longer");
        assertThat(post(own, at("/endless")).isTaken()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }
}
