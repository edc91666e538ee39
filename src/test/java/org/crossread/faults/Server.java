package org.crossread.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.crossread.Store;

/** The packaged application on the loopback interface, to be killed. */
final class Server {
    private static final Path JAR = Path.of(System.getProperty("faults.jar", "target/quarkus-app/quarkus-run.jar"))
            .toAbsolutePath();
    private static final int MOMENT = 50;

    /** What the virtual machine makes of the classes, so that the next start need not; used where it is there. */
    private static final Path CLASSES =
            Path.of("target", "faults", "classes.jsa").toAbsolutePath();

    private final Path data;
    private final Map<String, String> settings = new HashMap<>();
    private final int port = freePort();
    private final int management = freePort();
    private Process process;

    private Server(Path data) {
        this.data = data;
        settings.putAll(Map.of(
                "CROSSREAD_DEMO", "true",
                "CROSSREAD_BACKUPS_EVERY", "off",
                "CROSSREAD_WARM_UP", "0s",
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "" + port,
                "QUARKUS_MANAGEMENT_PORT", "" + management));
    }

    static Server on(Store store) {
        Server server = new Server(store.folder());
        server.settings.putAll(store.settings());
        return server;
    }

    /** Has it started with one setting more. */
    Server with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it; it answers within a minute. */
    Server start() throws IOException, InterruptedException {
        return start(rehearsed());
    }

    /** Starts it and kills it after a time, at which it may not answer yet. */
    void startAndKill(Duration after) throws IOException, InterruptedException {
        process = java(rehearsed(), List.of(), logFile());
        Thread.sleep(after.toMillis());
        requireAlive();
        kill();
    }

    private static List<String> rehearsed() {
        return Files.exists(CLASSES) ? List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + CLASSES) : List.of();
    }

    private void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Crossread ended as it started: " + log());
        }
    }

    /** Starts it once and stops it, so that each later start takes three quarters of the time. */
    void rehearse() throws IOException, InterruptedException {
        Files.createDirectories(CLASSES.getParent());
        Files.deleteIfExists(CLASSES);
        // what the virtual machine says of it is nothing that Crossread says
        start(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + CLASSES));
        process.destroy();
        process.waitFor(2, TimeUnit.MINUTES);
    }

    private Server start(List<String> machine) throws IOException, InterruptedException {
        process = java(machine, List.of(), logFile());
        for (int moment = 0; moment < 60_000 / MOMENT; moment++) {
            requireAlive();
            if (status("http://127.0.0.1:" + port + "/published") == 200) {
                return this;
            }
            Thread.sleep(MOMENT);
        }
        throw new IllegalStateException("Crossread did not answer within a minute: " + log());
    }

    private Process java(List<String> machine, List<String> arguments, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                // it lives for half a minute: what the second compiler would make of it comes too late, and takes a
                // processor until then
                "-XX:TieredStopAtLevel=1"));
        command.addAll(machine);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** Not in the data folder: that one may be full. */
    private Path logFile() {
        return Path.of("target", "faults-" + port + ".log").toAbsolutePath();
    }

    /** All that it has said so far. */
    List<String> lines() throws IOException {
        return Files.readAllLines(logFile());
    }

    String log() throws IOException {
        String all = Files.readString(logFile());
        return all.substring(Math.max(0, all.length() - 4000));
    }

    /** What a command on the same records prints, after its exit status. */
    String command(String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile(logFile().getParent(), "command-", ".log");
        Process command = java(List.of(), List.of(arguments), said);
        command.waitFor(5, TimeUnit.MINUTES);
        return command.exitValue() + "\n" + Files.readString(said);
    }

    /** As a power failure of the process: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Gives it no processor for a while. */
    void halt(Duration time) throws IOException, InterruptedException {
        signal("-STOP");
        Thread.sleep(time.toMillis());
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    void stop() throws InterruptedException {
        if (process != null && process.isAlive() && !ends()) {
            kill();
        }
    }

    /** Asks it to stop, as a service manager does: whether it has done so within thirty seconds. */
    boolean ends() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    /** 0 where it does not answer. */
    int ready() {
        return status("http://127.0.0.1:" + management + "/q/health/ready");
    }

    String metrics() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/metrics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int status(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
