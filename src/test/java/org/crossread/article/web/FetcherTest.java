package org.crossread.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that lead inside, straight, by a redirect, or by a name that leads elsewhere a moment later: none is ever connected to. */
class FetcherTest {
    /** The loopback address that stands for the public web here; every other one is closed. */
    private static final String OUTSIDE = "127.0.0.9";

    private static final AtomicInteger INSIDE_VISITS = new AtomicInteger();
    private static final Map<String, Integer> LOOKED_UP = new ConcurrentHashMap<>();
    private static HttpServer outside;
    private static HttpServer inside;
    private static Fetcher fetcher;

    @BeforeAll
    static void open() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(OUTSIDE, 0), 0);
        int port = outside.getAddress().getPort();
        inside = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        outside.createContext("/", FetcherTest::answer);
        inside.createContext("/", exchange -> {
            INSIDE_VISITS.incrementAndGet();
            send(exchange, 200, "secret".getBytes(StandardCharsets.UTF_8));
        });
        outside.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run);
            thread.setDaemon(true);
            return thread;
        }));
        outside.start();
        inside.start();
        fetcher = new Fetcher(
                FetcherTest::lookup,
                address -> PublicAddresses.holds(address)
                        || address.getHostAddress().equals(OUTSIDE),
                Set.of(80, 443, port),
                Duration.ofSeconds(2));
    }

    @AfterAll
    static void close() {
        outside.stop(0);
        inside.stop(0);
        fetcher.close();
    }

    private static String at(String path) {
        return "http://news.example.org:" + outside.getAddress().getPort() + path;
    }

    /** The first time rebinding.example.org leads outside, ever after inside. No name is looked up on the network. */
    private static InetAddress[] lookup(String host) throws UnknownHostException {
        int times = LOOKED_UP.merge(host, 1, Integer::sum);
        if (host.equals("news.example.org") || host.endsWith("rebinding.example.org") && times == 1) {
            return new InetAddress[] {InetAddress.getByName(OUTSIDE)};
        }
        if (host.endsWith("rebinding.example.org") || host.equals("inside.example.org")) {
            return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        }
        if (host.equals("both.example.org")) {
            return new InetAddress[] {InetAddress.getByName(OUTSIDE), InetAddress.getByName("127.0.0.1")};
        }
        return host.matches("[0-9.]+|\\[?[0-9a-fA-F:.%]+\\]?|0x.*") ? InetAddress.getAllByName(host) : fail(host);
    }

    private static InetAddress[] fail(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        if (path.equals("/to")) {
            exchange.getResponseHeaders().add("Location", java.net.URLDecoder.decode(query, StandardCharsets.UTF_8));
            send(exchange, 302, new byte[0]);
        } else if (path.equals("/round")) {
            exchange.getResponseHeaders().add("Location", "/round");
            send(exchange, 301, new byte[0]);
        } else if (path.equals("/slow")) {
            pause();
        } else if (path.equals("/large")) {
            send(exchange, 200, new byte[6 << 20]);
        } else if (path.equals("/packed")) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, packed());
        } else if (path.equals("/page")
                && "W/\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            send(exchange, 304, new byte[0]);
        } else if (path.equals("/page")) {
            exchange.getResponseHeaders().add("ETag", "W/\"1\"");
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            send(exchange, 200, "<p>Words</p>".getBytes(StandardCharsets.UTF_8));
        } else {
            send(exchange, path.startsWith("/status/") ? Integer.parseInt(path.substring(8)) : 404, new byte[0]);
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[200 << 20]);
        }
        return bytes.toByteArray();
    }

    private static void pause() {
        try {
            Thread.sleep(4000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException closedByTheOther) {
            // what it was for
        }
    }

    private static void refused(String address) {
        int before = INSIDE_VISITS.get();
        assertThatThrownBy(() -> fetcher.get(address))
                .as(address)
                .isInstanceOf(Unfetched.class)
                .satisfies(e -> assertThat(((Unfetched) e).refusal().reason()).endsWith("."));
        assertThat(INSIDE_VISITS).as(address).hasValue(before);
    }

    @ParameterizedTest
    @MethodSource("org.crossread.article.web.HostileHosts#all")
    void noHostInsideIsConnectedTo(String host) {
        int port = outside.getAddress().getPort();
        refused("http://" + host + ":" + port + "/");
        refused("http://" + host + "/");
    }

    @ParameterizedTest
    @MethodSource("org.crossread.article.web.HostileHosts#all")
    void norByARedirect(String host) {
        String there = "http://" + host + ":" + outside.getAddress().getPort() + "/";
        refused(at("/to?" + java.net.URLEncoder.encode(there, StandardCharsets.UTF_8)));
    }

    /** Sixty names that lead outside when they are first looked up, and inside ever after. */
    @ParameterizedTest
    @MethodSource("org.crossread.article.web.HostileHosts#all")
    void norByANameThatLeadsElsewhereAMomentLater(String host) {
        String name = "x" + Integer.toHexString(host.hashCode()) + "rebinding.example.org";
        int before = INSIDE_VISITS.get();
        String address = "http://" + name + ":" + outside.getAddress().getPort() + "/page";
        assertThat(fetcher.get(address).status()).isEqualTo(200);
        assertThat(LOOKED_UP).containsEntry(name, 1);
        assertThat(INSIDE_VISITS).hasValue(before);
    }

    @Test
    void onlyTheWebAndItsUsualPortsAreAsked() {
        for (String address : new String[] {
            "ftp://news.example.org/",
            "file:///etc/passwd",
            "gopher://news.example.org/",
            "news.example.org",
            "http://news.example.org:22/",
            "http://news.example.org:8080/",
            "http:///page",
            "http://a b/",
            "jar:http://x!/",
            "http://user:word@news.example.org/"
        }) {
            refused(address);
        }
    }

    @Test
    void whatIsTooLargeTooSlowOrLeadsOnAndOnIsGivenUp() {
        long before = System.nanoTime();
        refused(at("/large"));
        refused(at("/packed"));
        refused(at("/slow"));
        refused(at("/round"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Fetched page = fetcher.get(at("/page"));
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(fetcher.get(at("/page"), page.etag(), null).unchanged()).isTrue();
    }

    @Test
    void whatAServerRefusesIsToldWithWhatToDo() {
        assertThatThrownBy(() -> fetcher.get(at("/status/403"))).hasMessageContaining("save it and bring it as a file");
        assertThatThrownBy(() -> fetcher.get(at("/status/404"))).hasMessageContaining("nothing at this address");
        assertThatThrownBy(() -> fetcher.get(at("/status/500"))).hasMessageContaining("Try again later");
        assertThatThrownBy(() -> fetcher.get("http://nowhere.example.org/"))
                .hasMessageContaining("no server of this name");
    }

    @Test
    void theRestOfTheWebIsOpen() throws UnknownHostException {
        for (String open : new String[] {"93.184.216.34", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001:800::200e"}) {
            assertThat(PublicAddresses.holds(InetAddress.getByName(open)))
                    .as(open)
                    .isTrue();
        }
    }
}
