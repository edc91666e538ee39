package org.crossread.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossread.Desk;
import org.crossread.Refusal;
import org.crossread.web.Visitor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: what was backed up comes back row by row, and a damaged backup does not. */
@QuarkusTest
@TestProfile(OwnRecords.class)
class BackupTest {
    @TempDir
    Path folder;

    @Inject
    Backups backups;

    @Inject
    Flyway flyway;

    @Inject
    DataSource records;

    private Path made;

    @BeforeEach
    void backUp() {
        String text = "Divers raised the bell of the Almena in 14 hours — “a wonder” 🛎, said one. ";
        Desk.awaitAnalysis(Desk.bring("Bell “Ringer” " + UUID.randomUUID(), "2020-02-29", text + UUID.randomUUID()));
        made = backups.make(folder.resolve("a.zip")).path();
    }

    @Test
    void whatIsRestoredIsTheOriginalRowByRow() throws Exception {
        Map<String, Long> numbers = sequences();
        Path again = folder.resolve("b.zip");
        try (Drill drill = new Drill(records, flyway);
                BackupFile backup = BackupFile.open(made)) {
            drill.restore(backup);
            drill.on(connection -> {
                assertThat(Sequences.next(connection)).isEqualTo(numbers);
                assertThat(Inspector.inspect(connection, Scope.whole(), Clock.systemUTC())
                                .broken())
                        .isEmpty();
                try (OutputStream out = Files.newOutputStream(again)) {
                    BackupWriter.write(connection, "test", Instant.EPOCH, out);
                }
            });
            try (BackupFile other = BackupFile.open(again)) {
                assertThat(rows(other)).hasSizeGreaterThan(100).isEqualTo(rows(backup));
                assertThat(digests(other)).isEqualTo(digests(backup));
            }
        }
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws Exception {
        try (Drill drill = new Drill(records, flyway);
                BackupFile backup = BackupFile.open(made)) {
            drill.restore(backup);
            assertThatThrownBy(() -> drill.restore(backup))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("There are records already");
        }
    }

    @Test
    void aDamagedBackupIsRefusedInWords() throws Exception {
        byte[] whole = Files.readAllBytes(made);
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            refused += refused(damaged) ? 1 : 0;
        }
        // what is left is a ZIP file's own dates and the like, which nobody reads
        assertThat(refused).isGreaterThan(50);
        for (int length : List.of(0, 1, 100, whole.length / 2, whole.length - 1)) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isTrue();
        }
        assertThatThrownBy(() -> BackupFile.open(folder.resolve("none.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no backup");
    }

    private boolean refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.zip"), bytes);
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check();
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).contains("is damaged", "Nothing was restored");
            return true;
        }
    }

    @Test
    void administratorsBackUpAndInspectOnAPage() {
        Visitor admin = Visitor.named("admin");
        Response page = admin.get("/upkeep");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(admin.send(page, "/upkeep/backups", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.get("/upkeep").asString()).contains("Backed up: crossread-", "0 minutes old");
        assertThat(admin.send(page, "/upkeep/inspections", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/upkeep").asString()).contains("audit-chain");
        assertThat(Visitor.named("editor").get("/upkeep").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheNewestAreKept() {
        for (int i = 0; i < 4; i++) {
            backups.make();
        }
        assertThat(backups.all()).hasSizeLessThanOrEqualTo(3).allMatch(kept -> kept.contents() != null);
    }

    private Map<String, Long> sequences() throws SQLException {
        try (Connection connection = records.getConnection()) {
            return Sequences.next(connection);
        }
    }

    private static Map<String, String> digests(BackupFile backup) {
        Map<String, String> digests = new TreeMap<>();
        backup.contents().tables().forEach(table -> digests.put(table.name(), table.sha256()));
        return digests;
    }

    private static List<String> rows(BackupFile backup) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Contents.Table table : backup.contents().tables()) {
            try (var lines = backup.rows(table)) {
                lines.lines().forEach(line -> rows.add(table.name() + line));
            }
        }
        rows.sort(null);
        return rows;
    }
}
