package org.crossread.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The records of every earlier version are taken over: restored, migrated, and found sound. */
@QuarkusTest
@TestProfile(OwnRecords.class)
class ReleasesTest {
    @Inject
    DataSource records;

    @Inject
    Flyway flyway;

    @Test
    void theRecordsOfEveryVersionAreTakenOver() throws Exception {
        for (Path fixture : fixtures()) {
            try (Drill drill = new Drill(records, flyway);
                    BackupFile backup = BackupFile.open(fixture)) {
                drill.restore(backup);
                drill.on(connection -> {
                    Inspection found = Inspector.inspect(connection, Scope.whole(), Clock.systemUTC());
                    assertThat(found.broken()).as(fixture.toString()).isEmpty();
                });
            }
        }
    }

    private static List<Path> fixtures() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/releases"))) {
            List<Path> fixtures = files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
            assertThat(fixtures).isNotEmpty();
            return fixtures;
        }
    }
}
