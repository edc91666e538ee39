package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crossread.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops the packaged application in the ordinary way while it takes in and compares articles, whose threads are interrupted by that: once in
 * an ordinary build, ten times with -Pfaults.
 */
class StopIT {
    private static final int ROUNDS = Boolean.getBoolean("faults") ? 10 : 1;
    private static final int ARTICLES = ROUNDS == 1 ? 16 : 40;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    @Test
    void itEndsSoonWithoutAnErrorAndGoesOnWhenItIsStartedAgain() throws Exception {
        History history = new History(Path.of("target", "faults", "history-stop.jsonl"));
        try (Store store = Store.in(folder)) {
            Server server = Server.on(store).start();
            Newsroom newsroom = new Newsroom(new Client(server.address()), history);
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    newsroom.bringMany(new MadeEvent(round * 4 + 1).articles(ARTICLES));
                    Thread.sleep(400 + random.nextInt(2500));
                    assertThat(server.ends()).as("ended within thirty seconds").isTrue();
                    server.start();
                    newsroom.awaitImports();
                    newsroom.awaitCalm();
                }
                server.stop();
                assertThat(errors(server.lines())).isEmpty();
                if (ROUNDS > 1) {
                    assertThat(server.command("verify")).startsWith("0\n");
                }
            } finally {
                server.stop();
            }
        }
    }

    private static List<String> errors(List<String> log) throws Exception {
        List<String> errors = new ArrayList<>();
        for (String line : log) {
            if (JSON.readTree(line).path("level").asText().equals("ERROR")) {
                errors.add(line);
            }
        }
        return errors;
    }
}
