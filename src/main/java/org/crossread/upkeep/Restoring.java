package org.crossread.upkeep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a backup into empty tables of the same version: all of them, or none. */
final class Restoring {
    /** What a fresh schema holds by itself. */
    private static final Set<String> SEEDED = Set.of("story_gate", "import_gate", "audit_head");

    private static final int AT_ONCE = 500;

    private final Connection records;
    private final BackupFile backup;
    /** By name in lower case, as the database writes it. */
    private final Map<String, String> tables = new TreeMap<>();

    private Restoring(Connection records, BackupFile backup) throws SQLException {
        this.records = records;
        this.backup = backup;
        for (String table : Tables.of(records)) {
            tables.put(table.toLowerCase(Locale.ROOT), table);
        }
    }

    /**
     * Restores in a transaction of its own.
     *
     * @throws Refusal where there are rows already, or the tables are not those of the backup
     */
    static void restore(Connection records, BackupFile backup) throws SQLException, IOException {
        records.setAutoCommit(false);
        try {
            new Restoring(records, backup).run();
            records.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            records.rollback();
            throw e;
        } finally {
            records.setAutoCommit(true);
        }
    }

    private void run() throws SQLException, IOException {
        Map<String, Contents.Table> wanted =
                backup.contents().tables().stream().collect(Collectors.toMap(Contents.Table::name, table -> table));
        if (!wanted.keySet().equals(tables.keySet())) {
            throw Refusal.conflict("The backup has other tables than this version of Crossread makes.");
        }
        refuseUnlessEmpty();
        restartSequences();
        for (String table : tables.keySet()) {
            if (SEEDED.contains(table)) {
                execute("delete from " + table);
            }
        }
        for (String table : inOrder()) {
            insert(wanted.get(table));
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            if (!SEEDED.contains(table.getKey()) && holdsRows(table.getValue())) {
                throw Refusal.conflict("There are records already (" + table.getKey()
                        + "): a backup is restored into an empty folder or database. Move the old one away first.");
            }
        }
    }

    private boolean holdsRows(String table) throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + table + " limit 1")) {
            return row.next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = records.createStatement()) {
            statement.execute(sql);
        }
    }

    private void restartSequences() throws SQLException {
        for (Map.Entry<String, Long> sequence : backup.contents().sequences().entrySet()) {
            execute("alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
        }
    }

    /** Every table after those that it points at. */
    private List<String> inOrder() throws SQLException {
        Map<String, Set<String>> needed = new HashMap<>();
        for (String table : tables.keySet()) {
            needed.put(
                    table,
                    links(table).values().stream()
                            .filter(other -> !other.equals(table))
                            .collect(Collectors.toSet()));
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            List<String> next = tables.keySet().stream()
                    .filter(table ->
                            !ordered.contains(table) && ordered.containsAll(needed.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables that point at each other: " + tables.keySet());
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }

    /** By column, the table that it points at. */
    private Map<String, String> links(String table) throws SQLException {
        Map<String, String> links = new HashMap<>();
        try (ResultSet keys =
                records.getMetaData().getImportedKeys(records.getCatalog(), records.getSchema(), tables.get(table))) {
            while (keys.next()) {
                links.put(
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return links;
    }

    private void insert(Contents.@Nullable Table table) throws SQLException, IOException {
        if (table == null) {
            return;
        }
        List<Column> columns = columns(table);
        List<Integer> own = pointingAtItself(table);
        String marks = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        List<JsonNode> later = new ArrayList<>();
        try (BufferedReader lines = backup.rows(table);
                PreparedStatement insert = records.prepareStatement(
                        "insert into " + table.name() + " (" + names + ") values (" + marks + ")")) {
            long count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = BackupFile.JSON.readTree(line);
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).set(insert, i + 1, own.contains(i) ? NullNode.getInstance() : row.get(i));
                }
                if (own.stream().anyMatch(i -> !row.get(i).isNull())) {
                    later.add(row);
                }
                insert.addBatch();
                if (++count % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        for (int i : own) {
            point(table, columns, i, later);
        }
    }

    private List<Column> columns(Contents.Table table) throws SQLException {
        Map<String, Column> there = Column.of(records, tables.getOrDefault(table.name(), table.name())).stream()
                .collect(Collectors.toMap(column -> column.name().toLowerCase(Locale.ROOT), column -> column));
        if (!there.keySet().equals(Set.copyOf(table.columns()))) {
            throw Refusal.conflict(
                    "The backup has other columns in " + table.name() + " than this version of Crossread.");
        }
        return table.columns().stream().map(there::get).toList();
    }

    /** Rows may point at rows of the same table that come later: those columns are filled in once all rows are there. */
    private List<Integer> pointingAtItself(Contents.Table table) throws SQLException {
        Map<String, String> links = links(table.name());
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.name().equals(links.get(table.columns().get(i)))) {
                own.add(i);
            }
        }
        return own;
    }

    private void point(Contents.Table table, List<Column> columns, int at, List<JsonNode> rows) throws SQLException {
        int id = table.columns().indexOf("id");
        try (PreparedStatement update = records.prepareStatement(
                "update " + table.name() + " set " + columns.get(at).name() + " = ? where id = ?")) {
            for (JsonNode row : rows) {
                columns.get(at).set(update, 1, row.get(at));
                update.setLong(2, row.get(id).longValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
