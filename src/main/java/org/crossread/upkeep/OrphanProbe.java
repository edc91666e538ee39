package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks for rows that point at rows which are not there: the database itself forbids them, as long as it is whole. */
final class OrphanProbe {
    static final Invariant INVARIANT = new Invariant(
            "orphans",
            "Every row that another row points at is there.",
            "the database was damaged or changed by hand with its rules off: restore the last backup.",
            OrphanProbe::inspect);

    private OrphanProbe() {}

    private record Link(String table, String column, String other, String otherColumn) {
        String query() {
            return "select x." + column + " from " + table + " x where x." + column
                    + " is not null and not exists (select 1 from " + other + " y where y." + otherColumn + " = x."
                    + column + ")";
        }
    }

    private static void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        for (Link link : links(records)) {
            try (Statement statement = records.createStatement();
                    ResultSet rows = statement.executeQuery(link.query())) {
                while (rows.next()) {
                    found.accept(new Damage(
                            link.table(),
                            0,
                            "holds a row that points at " + link.other() + " " + rows.getString(1)
                                    + ", which is not there"));
                }
            }
        }
    }

    private static List<Link> links(Connection records) throws SQLException {
        DatabaseMetaData about = records.getMetaData();
        List<Link> links = new ArrayList<>();
        for (String table : Tables.of(records)) {
            try (ResultSet keys = about.getImportedKeys(records.getCatalog(), records.getSchema(), table)) {
                while (keys.next()) {
                    links.add(new Link(
                            table,
                            keys.getString("FKCOLUMN_NAME"),
                            keys.getString("PKTABLE_NAME"),
                            keys.getString("PKCOLUMN_NAME")));
                }
            }
        }
        return links;
    }
}
