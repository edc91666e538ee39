package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.crossread.Store;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application starts although, as it opens its records, the machine has no time for it for longer than it waits for a connection. */
class SlowStartIT {
    private static final Duration HALTED = Duration.ofSeconds(4);

    @TempDir
    Path folder;

    @BeforeEach
    void onlyOnH2() {
        Assumptions.assumeFalse(Store.onPostgresql());
    }

    @Test
    void recordsThatOpenSlowlyAreWaitedFor() throws Exception {
        ExecutorService operator = Executors.newSingleThreadExecutor();
        try (Store store = Store.in(folder)) {
            Server server = Server.on(store).with("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "2s");
            try {
                Future<Server> started = operator.submit(() -> server.start());
                for (int moment = 0; !Files.exists(folder.resolve("crossread.mv.db")); moment++) {
                    assertThat(moment).isLessThan(60_000);
                    Thread.sleep(1);
                }
                server.halt(HALTED);
                assertThat(started.get(1, TimeUnit.MINUTES).ready()).isIn(200, 503);
            } finally {
                server.stop();
            }
        } finally {
            operator.shutdownNow();
        }
    }
}
