package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads long tables without holding them in memory. */
final class Rows {
    private static final int AT_ONCE = 200;

    private Rows() {}

    /** Inside a transaction PostgreSQL hands out a few rows at a time. */
    static Statement statement(Connection records) throws SQLException {
        Statement statement = records.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(AT_ONCE);
        return statement;
    }
}
