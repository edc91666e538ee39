package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crossread.Store;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records may take longer to open than any request waits for them: the packaged application starts all the same. */
class SlowStartIT {
    private static final int MILLISECONDS = 7000;

    /** What H2 runs for each connection before it hands it over. */
    private static final String SLOWLY =
            ";INIT=CREATE ALIAS IF NOT EXISTS REST FOR 'java.lang.Thread.sleep(long)'\\;CALL REST(" + MILLISECONDS
                    + ")";

    @TempDir
    Path folder;

    @BeforeEach
    void onlyOnH2() {
        Assumptions.assumeFalse(Store.onPostgresql());
    }

    @Test
    void recordsThatOpenSlowlyAreWaitedFor() throws Exception {
        try (Store store = Store.in(folder)) {
            Server server = Server.on(store)
                    .with("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:" + folder + "/./slow" + SLOWLY)
                    .with("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "3s");
            try {
                server.start();
                assertThat(server.log()).contains("Retrying in 1 sec");
            } finally {
                server.stop();
            }
        }
    }
}
