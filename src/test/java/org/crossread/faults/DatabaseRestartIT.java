package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.crossread.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Restarts PostgreSQL under a desk at work. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "runs with -Pfaults,postgresql")
class DatabaseRestartIT {
    @TempDir
    Path folder;

    @BeforeEach
    void onPostgresql() {
        assumeTrue(Store.onPostgresql(), "PostgreSQL only: build with -Ppostgresql");
    }

    @Test
    void peopleAreAskedToWaitAndNothingIsLost() throws Exception {
        History history = new History(Path.of("target", "faults", "history-restart.jsonl"));
        try (Store store = Store.in(folder)) {
            Server server = Server.on(store).start();
            try {
                Traffic traffic = Traffic.to(server.address(), history).last(4000);
                store.postgresql().end();
                traffic.last(2000);
                store.postgresql().serve();
                traffic.restored();
                traffic.last(12_000).end();
                traffic.newsroom().awaitCalm();
                server.stop();
                assertThat(server.command("verify")).startsWith("0\n");
                try (Connection records = store.open()) {
                    assertThat(history.lost(records)).isEmpty();
                }
                report(traffic);
            } finally {
                server.stop();
            }
        }
    }

    private static void report(Traffic traffic) throws Exception {
        String said = "PostgreSQL restarted under load: " + traffic + ", 0 lost; the next was acknowledged "
                + traffic.backAfterMillis() + " ms after the database was back.";
        System.out.println(said);
        Files.writeString(Path.of("target", "faults", "restart.txt"), said + "\n");
        assertThat(traffic.away()).isPositive();
        assertThat(traffic.wrong()).isLessThanOrEqualTo(traffic.sent() / 100);
        assertThat(traffic.backAfterMillis()).isBetween(0L, 5000L);
    }
}
