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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application, started on a fresh folder with the demonstration accounts; stopped when it is closed. */
final class PackagedDesk implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path UNIT = Path.of("src/docs/crossread.service");

    private final int port = free();
    private final int management = free();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process server;

    PackagedDesk() throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Package the application first.");
        }
        server = start(Files.createTempDirectory("crossread-load"));
        await(() -> status("/published") == 200, Duration.ofMinutes(1));
    }

    private Process start(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
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

    /** The options for Java that the service's unit gives. */
    private static List<String> options() throws IOException {
        try (Stream<String> lines = Files.lines(UNIT)) {
            return lines.filter(line -> line.startsWith("ExecStart="))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> word.startsWith("-X"))
                    .toList();
        }
    }

    @Override
    public void close() throws Exception {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(request, body);
    }

    HttpRequest.Builder api(String path) {
        String basic = Base64.getEncoder().encodeToString("checker:checker".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + basic);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(
                client.send(api(path).build(), BodyHandlers.ofString()).body());
    }

    /** Imports articles, and waits until they are in; they may not be compared yet. @return the address of the import */
    String bring(String name, List<Map<String, String>> articles) throws Exception {
        HttpResponse<String> answer = send(
                api("/api/v1/imports")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JSON.writeValueAsString(Map.of("name", name, "articles", articles))))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.body());
        }
        String path =
                "/api/v1/imports/" + JSON.readTree(answer.body()).get("id").asLong();
        await(() -> json(path).get("state").asText().equals("DONE"), Duration.ofMinutes(5));
        return path;
    }

    /** What the application has taken of the processors so far. */
    Duration processor() {
        return server.toHandle().info().totalCpuDuration().orElseThrow();
    }

    static void await(Callable<Boolean> done, Duration most) throws Exception {
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
            return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    double gauge(String name) throws IOException, InterruptedException {
        String metrics = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    /** Cookies of a session for each of some clients. */
    List<String> signIn(int clients) throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(at("/j_security_check"))
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

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
