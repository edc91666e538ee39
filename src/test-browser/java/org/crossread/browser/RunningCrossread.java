package org.crossread.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.Store;

/** The packaged application as a newsroom starts it: with the demonstration story, a data folder of its own and a free port. */
public final class RunningCrossread implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:\\s]+:(\\d+)");
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final int LONGEST_STOP_SECONDS = 15;

    private final Process process;
    private final Store store;
    private final String address;

    private RunningCrossread(Process process, Store store, int port) {
        this.store = store;
        this.process = process;
        this.address = "http://localhost:" + port;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param data an empty folder; its log goes there too
     */
    public static RunningCrossread start(Path data) throws IOException, InterruptedException {
        File log = data.resolve("crossread.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it lives for a minute
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString());
        builder.environment().put("CROSSREAD_DEMO", "true");
        builder.environment().put("CROSSREAD_WARM_UP", "0s");
        Store store = Store.in(data);
        builder.environment().putAll(store.settings());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
        try {
            return new RunningCrossread(process, store, port(process, log.toPath()));
        } catch (IllegalStateException | IOException | InterruptedException e) {
            process.destroyForcibly();
            store.close();
            throw e;
        }
    }

    private static int port(Process process, Path log) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            Matcher matcher = LISTENING.matcher(Files.readString(log));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Crossread did not start:\n" + Files.readString(log));
    }

    /** The address of a page: {@code at("/")}. */
    public String at(String path) {
        return address + path;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        store.close();
    }
}
