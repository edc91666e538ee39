package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the numbers of new rows come from. */
final class Sequences {
    private static final String H2 =
            "select sequence_name, base_value from information_schema.sequences where sequence_schema = current_schema";
    private static final String POSTGRESQL =
            "select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences where schemaname = current_schema";

    private Sequences() {}

    /** By name in lower case, the number that each would give next. */
    static SortedMap<String, Long> next(Connection records) throws SQLException {
        SortedMap<String, Long> next = new TreeMap<>();
        try (Statement statement = records.createStatement();
                ResultSet rows = statement.executeQuery(Tables.isH2(records) ? H2 : POSTGRESQL)) {
            while (rows.next()) {
                next.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return next;
    }
}
