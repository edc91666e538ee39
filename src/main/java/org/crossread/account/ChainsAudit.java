package org.crossread.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Chains the entries of the audit trail that are older than the chain, in the order in which they were written. */
public class ChainsAudit implements JavaMigration {
    private static final int AT_ONCE = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("12");
    }

    @Override
    public String getDescription() {
        return "chain the audit trail";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        chain(connection);
        try (Statement statement = connection.createStatement()) {
            for (String column : new String[] {"number", "previous", "seal"}) {
                statement.execute("alter table audit_entry alter column " + column + " set not null");
            }
        }
    }

    private static void chain(Connection connection) throws SQLException {
        long number = 0;
        String previous = "";
        try (Statement all = connection.createStatement();
                ResultSet rows = all.executeQuery("select id, happened_at, person_id, action, subject_type, subject_id,"
                        + " detail from audit_entry order by id");
                PreparedStatement update = connection.prepareStatement(
                        "update audit_entry set number = ?, previous = ?, seal = ? where id = ?")) {
            while (rows.next()) {
                String seal = seal(rows, ++number, previous);
                update.setLong(1, number);
                update.setString(2, previous);
                update.setString(3, seal);
                update.setLong(4, rows.getLong(1));
                update.addBatch();
                if (number % AT_ONCE == 0) {
                    update.executeBatch();
                }
                previous = seal;
            }
            update.executeBatch();
        }
        head(connection, number, previous);
    }

    private static String seal(ResultSet row, long number, String previous) throws SQLException {
        long person = row.getLong(3);
        @Nullable Long by = row.wasNull() ? null : person;
        return AuditLine.seal(
                number,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                by,
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                previous);
    }

    private static void head(Connection connection, long number, String seal) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update audit_head set number = ?, seal = ?")) {
            update.setLong(1, number);
            update.setString(2, seal);
            update.executeUpdate();
        }
    }
}
