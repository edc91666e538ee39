package org.crossread.upkeep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.Seal;

/** Writes the rows of all tables, as they stand in one snapshot, into a ZIP file. */
final class BackupWriter {
    private static final String VERSION = "select \"version\" from \"flyway_schema_history\""
            + " where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc limit 1";

    private final Connection records;
    private final ZipOutputStream zip;

    private BackupWriter(Connection records, ZipOutputStream zip) {
        this.records = records;
        this.zip = zip;
    }

    static Contents write(Connection snapshot, String program, Instant now, OutputStream out)
            throws SQLException, IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            return new BackupWriter(snapshot, zip).write(program, now);
        }
    }

    private Contents write(String program, Instant now) throws SQLException, IOException {
        List<Contents.Table> tables = new ArrayList<>();
        for (String table : Tables.of(records)) {
            tables.add(table(table));
        }
        Contents contents = new Contents(BackupFile.FORMAT, program, schema(), now, tables, Sequences.next(records));
        String list = BackupFile.JSON.writeValueAsString(contents);
        entry(BackupFile.CONTENTS, list);
        entry(BackupFile.DIGEST, Seal.plain(list));
        return contents;
    }

    private String schema() throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet row = statement.executeQuery(VERSION)) {
            row.next();
            return row.getString(1);
        }
    }

    private void entry(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Contents.Table table(String table) throws SQLException, IOException {
        List<Column> columns = Column.of(records, table);
        String name = table.toLowerCase(Locale.ROOT);
        zip.putNextEntry(new ZipEntry(name + ".jsonl"));
        DigestOutputStream digest = new DigestOutputStream(open(zip), Seal.sha256());
        long rows = rows(table, columns, digest);
        zip.closeEntry();
        return new Contents.Table(
                name,
                columns.stream()
                        .map(column -> column.name().toLowerCase(Locale.ROOT))
                        .toList(),
                rows,
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private long rows(String table, List<Column> columns, OutputStream out) throws SQLException, IOException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        long count = 0;
        try (Statement statement = Rows.statement(records);
                ResultSet rows = statement.executeQuery(
                        "select " + names + " from " + table + " order by 1" + (columns.size() == 2 ? ", 2" : ""));
                JsonGenerator json = BackupFile.JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            while (rows.next()) {
                json.writeStartArray();
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).write(json, rows, i + 1);
                }
                json.writeEndArray();
                json.writeRaw('\n');
                count++;
            }
        }
        return count;
    }

    /** The ZIP file stays open when a table is through. */
    private static OutputStream open(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
