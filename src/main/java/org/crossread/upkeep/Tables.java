package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the records, as the database itself names them. */
final class Tables {
    private static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    /** All but the list of migrations. */
    static List<String> of(Connection records) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = records.getMetaData()
                .getTables(records.getCatalog(), records.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.toLowerCase(Locale.ROOT).equals(HISTORY)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    static boolean isH2(Connection records) throws SQLException {
        return records.getMetaData().getDatabaseProductName().equals("H2");
    }
}
