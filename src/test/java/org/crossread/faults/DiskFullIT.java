package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.crossread.Store;
import org.crossread.faults.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fills the disk under the records of the packaged application, on a small file system in memory, and frees it again. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "runs with -Pfaults")
class DiskFullIT {
    private final Path disk = Path.of("target", "faults", "disk").toAbsolutePath();

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(!Store.onPostgresql(), "H2 only: PostgreSQL has its own disk");
        Files.createDirectories(disk);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString()) == 0,
                "No file system can be mounted here: run it as root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (!Store.onPostgresql()) {
            run("umount", disk.toString());
        }
    }

    @Test
    void aFullDiskIsToldAndPassesByItself() throws Exception {
        History history = new History(Path.of("target", "faults", "history-disk.jsonl"));
        Store store = Store.in(disk.resolve("data"));
        Server server = Server.on(store).start();
        Client client = new Client(server.address());
        Newsroom newsroom = new Newsroom(client, history);
        try {
            newsroom.awaitCalm(List.of(newsroom.bring(new MadeEvent(0).article(0))));
            assertThat(server.ready()).isEqualTo(200);
            fill();
            Duration down = await(() -> server.ready() == 503, 10);
            assertThat(down).isLessThan(Duration.ofSeconds(5));
            List<Integer> refused = refusals(client, newsroom);
            assertThat(refused).isNotEmpty().containsOnly(503);
            Files.delete(disk.resolve("filler"));
            Duration up = await(
                    () -> server.ready() == 200
                            && client.get("viewer", "/api/v1/stories").acknowledged(),
                    60);
            newsroom.again();
            newsroom.awaitCalm();
            server.stop();
            assertThat(server.command("verify")).startsWith("0\n");
            try (Connection records = store.open()) {
                assertThat(history.lost(records)).isEmpty();
            }
            report("H2, disk full: DOWN after " + down.toMillis() + " ms, " + refused.size()
                    + " requests refused with 503 and words, " + history.size() + " acknowledged, 0 lost; UP again "
                    + up.toMillis() + " ms after there was room.");
        } finally {
            server.stop();
            store.close();
        }
    }

    /** Brings articles until the records take no more, and a few after that. */
    private static List<Integer> refusals(Client client, Newsroom newsroom) {
        List<Integer> refused = new ArrayList<>();
        for (int number = 1; number < 400 && refused.size() < 10; number++) {
            Map<String, Object> article = new MadeEvent(number % 60).article(number);
            article.put("text", article.get("text") + "\n\n" + "The file of the inquiry grew longer. ".repeat(2000));
            Answer answer = client.post("checker", "/api/v1/articles", article);
            if (!answer.acknowledged()) {
                refused.add(answer.status());
                assertThat(answer.body().toString()).containsAnyOf("disk", "cannot be reached");
                assertThat(answer.retryAfter()).isPresent();
            } else {
                newsroom.articles().put(answer.body().get("id").asLong(), article);
            }
        }
        return refused;
    }

    private void fill() throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full.getMessage()).contains("No space left");
        }
    }

    private static Duration await(BooleanSupplier what, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        while (!what.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(seconds));
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void report(String said) throws IOException {
        System.out.println(said);
        Files.writeString(Path.of("target", "faults", "disk.txt"), said + "\n");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor(10, TimeUnit.SECONDS);
        return process.exitValue();
    }
}
