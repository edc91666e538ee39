package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The records as they stand at one moment, whatever others write meanwhile. */
record Snapshot(Connection connection) implements AutoCloseable {
    static Snapshot of(DataSource records) throws SQLException {
        Connection connection = records.getConnection();
        connection.setAutoCommit(false);
        // reading all tables as of one moment is called so by H2 and so by PostgreSQL; neither holds up writers
        connection.setTransactionIsolation(
                Tables.isH2(connection) ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
        return new Snapshot(connection);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
