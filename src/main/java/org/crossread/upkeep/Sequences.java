package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the numbers of new rows come from. */
final class Sequences {
    private static final String H2 =
            "select sequence_name, base_value from information_schema.sequences where sequence_schema = current_schema";

    /** The step of each: its list of sequences does not tell where one stands that was set and not used since. */
    private static final String POSTGRESQL =
            "select sequencename, increment_by from pg_sequences where schemaname = current_schema";

    private Sequences() {}

    /** By name in lower case, the number that each would give next. */
    static SortedMap<String, Long> next(Connection records) throws SQLException {
        if (Tables.isH2(records)) {
            return ask(records, H2);
        }
        SortedMap<String, Long> next = new TreeMap<>();
        for (Map.Entry<String, Long> step : ask(records, POSTGRESQL).entrySet()) {
            next.put(step.getKey(), next(records, step.getKey(), step.getValue()));
        }
        return next;
    }

    private static SortedMap<String, Long> ask(Connection records, String query) throws SQLException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (Statement statement = records.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return found;
    }

    private static long next(Connection records, String sequence, long step) throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from " + sequence)) {
            row.next();
            return row.getBoolean(2) ? row.getLong(1) + step : row.getLong(1);
        }
    }
}
