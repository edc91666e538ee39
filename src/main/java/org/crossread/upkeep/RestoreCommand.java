package org.crossread.upkeep;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.crossread.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup from the command line, into an empty folder or database. */
@Command(
        name = RestoreCommand.NAME,
        description = {
            "Puts the records of a backup into an empty folder (crossread.data) or database, and inspects them.",
            "A damaged backup is refused before anything is written. The server must not be running."
        })
public class RestoreCommand implements Callable<Integer> {
    public static final String NAME = "restore";
    private final Instance<AgroalDataSource> records;
    private final Instance<Flyway> flyway;
    private final Inspector inspector;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    RestoreCommand(Instance<AgroalDataSource> records, Instance<Flyway> flyway, Inspector inspector) {
        this.records = records;
        this.flyway = flyway;
        this.inspector = inspector;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = spec.commandLine().getOut();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check();
            Contents contents = backup.contents();
            out.println(file + " is whole: " + contents.rows() + " rows as of " + contents.made() + ", by Crossread "
                    + contents.program() + ".");
            restore(backup);
        }
        Inspection found = inspector.whole();
        found.broken().forEach(broken -> out.println(broken.name() + ": " + broken.damages()));
        out.println("Restored. " + found.words() + ".");
        return found.sound() ? 0 : 1;
    }

    /** First the tables as the backup knows them, then its rows, then what later versions changed. */
    void restore(BackupFile backup) throws IOException, SQLException {
        String schema = backup.contents().schema();
        if (MigrationVersion.fromVersion(schema).isNewerThan(newest())) {
            throw Refusal.conflict("This backup was made by a newer Crossread, "
                    + backup.contents().program() + ": restore it with that one.");
        }
        upTo(schema).migrate();
        try (Connection connection = records.get().getConnection()) {
            Restoring.restore(connection, backup);
        }
        upTo("latest").migrate();
    }

    private String newest() {
        var all = flyway.get().info().all();
        return all[all.length - 1].getVersion().getVersion();
    }

    private Flyway upTo(String version) {
        return Flyway.configure()
                .configuration(flyway.get().getConfiguration())
                .target(version)
                .load();
    }
}
