package org.crossread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Where a server under test keeps its records: a folder, or in the build for PostgreSQL a database of its own. */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final Postgresql postgresql;

    private Store(Path folder, Postgresql postgresql) {
        this.folder = folder;
        this.postgresql = postgresql;
    }

    public static Store in(Path folder) throws IOException, InterruptedException {
        if (!onPostgresql()) {
            return new Store(folder, null);
        }
        Postgresql postgresql = new Postgresql();
        postgresql.begin(Postgresql.freePort());
        return new Store(folder, postgresql);
    }

    public static boolean onPostgresql() {
        try (InputStream in = Store.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            Properties build = new Properties();
            build.load(in);
            return "postgresql".equals(System.getProperty("faults.records", build.getProperty("records.kind")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which a packaged application finds it, as environment variables. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("CROSSREAD_DATA", folder.toString()));
        if (postgresql != null) {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgresql.url());
        }
        return settings;
    }

    public Path folder() {
        return folder;
    }

    public Postgresql postgresql() {
        return postgresql;
    }

    /** On H2 only while no server runs on it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(
                postgresql == null ? "jdbc:h2:async:" + folder + "/crossread" : postgresql.url(), "crossread", "");
    }

    @Override
    public void close() {
        if (postgresql != null) {
            postgresql.stop();
        }
    }
}
