package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Looks whether new rows will get numbers that are not taken. */
final class NumberProbe {
    static final Invariant INVARIANT = new Invariant(
            "numbers",
            "No number of a row is given out a second time.",
            "set the sequence to a number above the table's highest: alter sequence … restart with ….",
            NumberProbe::inspect);

    private static final String SEQUENCE = "_seq";

    private NumberProbe() {}

    private static void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        Map<String, Long> next = Sequences.next(records);
        for (String table : Tables.of(records)) {
            Long coming = next.get(table.toLowerCase(Locale.ROOT) + SEQUENCE);
            if (coming != null && highest(records, table) >= coming) {
                found.accept(new Damage(
                        table.toLowerCase(Locale.ROOT), 0, "holds numbers that its sequence will give again"));
            }
        }
    }

    private static long highest(Connection records, String table) throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
