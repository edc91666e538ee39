package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Records that a test may damage: on H2 a copy, on PostgreSQL the records themselves in a transaction that is taken back. */
final class CopiedRecords {
    private static final String[] RULES = {
        "alter table correction drop constraint correction_four_eyes",
        "alter table correction drop constraint correction_span",
        "alter table audit_entry drop constraint audit_entry_number"
    };

    private final DataSource records;
    private final String script;
    private Connection copied;

    private CopiedRecords(DataSource records, String script) {
        this.records = records;
        this.script = script;
    }

    static CopiedRecords of(DataSource records) throws SQLException {
        // of one moment, whatever the stages write meanwhile
        try (Snapshot snapshot = Snapshot.of(records)) {
            Connection connection = snapshot.connection();
            return new CopiedRecords(records, Tables.isH2(connection) ? script(connection) : "");
        }
    }

    private static String script(Connection connection) throws SQLException {
        StringBuilder script = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nosettings")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        }
        return script.toString();
    }

    /** The records with these damages, inspected. */
    Inspection inspect(List<String> damages) throws SQLException {
        return script.isEmpty() ? onTheRecords(damages) : onACopy(damages);
    }

    private Inspection onACopy(List<String> damages) throws SQLException {
        if (copied == null) {
            copied = DriverManager.getConnection("jdbc:h2:mem:", "crossread", "");
            execute(copied, List.of(script));
            execute(copied, List.of("set referential_integrity false"));
            execute(copied, List.of(RULES));
            copied.setAutoCommit(false);
        }
        execute(copied, damages);
        Inspection found = Inspector.inspect(copied, Scope.whole(), Clock.systemUTC());
        copied.rollback();
        return found;
    }

    private Inspection onTheRecords(List<String> damages) throws SQLException {
        try (Connection connection = records.getConnection()) {
            connection.setAutoCommit(false);
            List<String> all = new ArrayList<>(List.of("set local session_replication_role = replica"));
            all.addAll(damages.isEmpty() ? List.of() : List.of(RULES));
            all.addAll(damages);
            try {
                execute(connection, all);
                return Inspector.inspect(connection, Scope.whole(), Clock.systemUTC());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
