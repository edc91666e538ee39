package org.crossread.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * How long pages take while many people ask for them on a desk of many conflicts, held against the sign-in page in the same run. Starts the
 * packaged application on a fresh folder, imports made-up stories through the API, and asks for pages from sixteen clients.
 */
public final class Load {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path TABLE = Path.of("target/load.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 16;
    private static final int BATCH = 50;
    private static final int ROUNDS = 3;
    private static final double BAR = 3;

    private final Duration each;
    private final String address;
    private final String health;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Load(int port, int management, Duration each) {
        this.each = each;
        this.address = "http://127.0.0.1:" + port;
        this.health = "http://127.0.0.1:" + management;
    }

    /** usage: Load CONFLICTS [SECONDS], for which each page is asked for, four times: the first one is to warm up. */
    public static void main(String[] args) throws Exception {
        int conflicts = Integer.parseInt(args[0]);
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Package the application first.");
        }
        Path data = Files.createTempDirectory("crossread-load");
        int port = free();
        int management = free();
        Process server = start(data, port, management);
        try {
            new Load(port, management, Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 8))
                    .run(conflicts);
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(Path data, int port, int management) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("load.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "CROSSREAD_DATA", data.toString(),
                        "CROSSREAD_DEMO", "true",
                        "CROSSREAD_WARM_UP", "0s",
                        "CROSSREAD_BACKUPS_EVERY", "off",
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", "" + port,
                        "QUARKUS_MANAGEMENT_PORT", "" + management));
        return builder.start();
    }

    private void run(int conflicts) throws Exception {
        await(() -> status("/published") == 200, Duration.ofMinutes(1));
        long before = System.nanoTime();
        bring(conflicts);
        await(() -> gauge("crossread_queue_articles") + gauge("crossread_queue_stories") == 0, Duration.ofMinutes(10));
        long open = Math.round(gauge("crossread_queue_conflicts"));
        System.out.printf(Locale.ROOT, "%,d conflicts after %d s%n", open, seconds(before));
        List<String> cookies = signIn();
        Map<String, List<String>> pages = pages();
        Map<String, long[]> times = new LinkedHashMap<>();
        for (List<String> paths : pages.values()) {
            measure(paths, cookies);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> page : pages.entrySet()) {
                times.merge(page.getKey(), measure(page.getValue(), cookies), Load::both);
            }
        }
        String table = table(open, times);
        Files.writeString(TABLE, table);
        System.out.println(table);
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    /** Half a hundred stories at a time, each batch awaited, as a desk's day would be. */
    private void bring(int conflicts) throws Exception {
        int stories = (conflicts + ContestedNews.figures() - 1) / ContestedNews.figures();
        for (int first = 0; first < stories; first += BATCH) {
            List<Map<String, String>> articles = new ArrayList<>();
            for (int story = first; story < Math.min(stories, first + BATCH); story++) {
                articles.addAll(ContestedNews.story(story));
            }
            HttpResponse<String> answer = client.send(
                    api("/api/v1/imports")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    JSON.writeValueAsString(Map.of("name", "Batch " + first, "articles", articles))))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.body());
            }
            String import1 =
                    "/api/v1/imports/" + JSON.readTree(answer.body()).get("id").asLong();
            await(() -> json(import1).get("state").asText().equals("DONE"), Duration.ofMinutes(5));
        }
    }

    private HttpRequest.Builder api(String path) {
        String basic = Base64.getEncoder().encodeToString("checker:checker".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + basic);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(
                client.send(api(path).build(), BodyHandlers.ofString()).body());
    }

    private static void await(Callable<Boolean> done, Duration most) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!done.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It takes longer than " + most.toSeconds() + " s.");
            }
            Thread.sleep(250);
        }
    }

    private int status(String path) throws InterruptedException {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private double gauge(String name) throws IOException, InterruptedException {
        String metrics = client.send(
                        HttpRequest.newBuilder(URI.create(health + "/q/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    /** A session each. */
    private List<String> signIn() throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/j_security_check"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("j_username=checker&j_password=checker"))
                            .build(),
                    BodyHandlers.discarding());
            cookies.add(answer.headers().allValues("set-cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .reduce((one, other) -> one + "; " + other)
                    .orElseThrow());
        }
        return cookies;
    }

    /** What is asked for: of conflicts and stories, many different ones. */
    private Map<String, List<String>> pages() throws IOException, InterruptedException {
        List<String> conflicts = new ArrayList<>();
        String next = "/api/v1/conflicts?state=open";
        while (next != null && conflicts.size() < 2000) {
            JsonNode page = json(next);
            page.get("conflicts")
                    .forEach(
                            line -> conflicts.add("/conflicts/" + line.get("id").asLong()));
            next = page.hasNonNull("next") ? page.get("next").asText().replaceFirst("^https?://[^/]+", "") : null;
        }
        List<String> stories = new ArrayList<>();
        json("/api/v1/stories")
                .get("stories")
                .forEach(line -> stories.add("/stories/" + line.get("id").asLong()));
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("sign-in", List.of("/sign-in"));
        pages.put("queue", List.of("/queue", "/queue?page=2", "/queue?page=40"));
        pages.put("conflict", conflicts);
        pages.put("collation", stories);
        pages.values().forEach(paths -> System.out.println(paths.size() + " addresses like " + paths.get(0)));
        return pages;
    }

    /** Nanoseconds of each answer, all clients asking one after another without a pause. */
    private long[] measure(List<String> paths, List<String> cookies) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + each.toNanos();
        List<Future<long[]>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            all.add(clients.submit(() -> ask(paths, number, cookies.get(number), end)));
        }
        long[] times = new long[0];
        for (Future<long[]> one : all) {
            times = both(times, one.get());
        }
        clients.shutdown();
        return times;
    }

    private long[] ask(List<String> paths, int number, String cookie, long end) throws Exception {
        LongStream.Builder times = LongStream.builder();
        // the sign-in page is for guests: with a session it leads on
        boolean guest = paths.get(0).equals("/sign-in");
        for (int i = number * 7919; System.nanoTime() < end; i += 31) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + paths.get(i % paths.size())))
                    .timeout(Duration.ofSeconds(30));
            if (!guest) {
                request.header("Cookie", cookie);
            }
            long before = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - before);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
            }
        }
        return times.build().toArray();
    }

    private static long[] both(long[] one, long[] other) {
        return LongStream.concat(LongStream.of(one), LongStream.of(other)).toArray();
    }

    private String table(long conflicts, Map<String, long[]> times) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "### Pages on a desk of %,d open conflicts, %d clients%n%n| page | a second | p50 ms | p95 ms | × sign-in (p95) | at most %.0f |%n|---|--:|--:|--:|--:|---|%n",
                conflicts,
                CLIENTS,
                BAR));
        double signIn = ms(times.get("sign-in"), 0.95);
        times.forEach((page, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f | %s |%n",
                page,
                all.length / (double) (ROUNDS * each.toSeconds()),
                ms(all, 0.5),
                ms(all, 0.95),
                ms(all, 0.95) / signIn,
                page.equals("sign-in") ? "" : ms(all, 0.95) / signIn <= BAR ? "yes" : "no")));
        return table.toString();
    }

    private static double ms(long[] times, double part) {
        long[] sorted = LongStream.of(times).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * part))] / 1e6;
    }
}
