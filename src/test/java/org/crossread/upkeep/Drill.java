package org.crossread.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** An empty place beside the records into which a test restores backups. */
final class Drill implements AutoCloseable {
    private final DataSource records;
    private final Flyway flyway;
    private final String schema;
    private final String home;

    Drill(DataSource records, Flyway flyway) throws SQLException {
        this.records = records;
        this.flyway = flyway;
        String name = "drill_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = records.getConnection()) {
            boolean h2 = Tables.isH2(connection);
            schema = h2 ? name.toUpperCase(Locale.ROOT) : name;
            home = h2 ? "PUBLIC" : "public";
        }
        execute("create schema " + schema);
    }

    /** As the command does. */
    void restore(BackupFile backup) throws SQLException, IOException {
        backup.check();
        migrate(backup.contents().schema());
        on(connection -> Restoring.restore(connection, backup));
        migrate("latest");
    }

    private void migrate(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(schema)
                .defaultSchema(schema)
                .target(version)
                .load()
                .migrate();
    }

    interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    void on(Work work) throws SQLException, IOException {
        try (Connection connection = records.getConnection()) {
            connection.setSchema(schema);
            try {
                work.on(connection);
            } finally {
                connection.setSchema(home);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = records.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema " + schema + " cascade");
    }
}
