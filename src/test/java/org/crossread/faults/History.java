package org.crossread.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What the clients asked for and what they were told, written down as it happened, to be held against the records afterwards. */
final class History {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> QUERIES = Map.of(
            "import", "select 1 from article where id = ?",
            "many", "select 1 from delivery where id = ?",
            "verdict", "select 1 from verdict where id = ?",
            "proposal", "select 1 from correction where id = ?",
            "approval",
                    "select 1 from publication p join correction k on k.id = p.correction_id where k.state = 'PUBLISHED' and p.id = ?");

    private final Path file;
    private final List<Entry> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private long asked;

    /** Something that somebody was told is done: the number of the row that shows it. */
    record Entry(String what, long id) {}

    History(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
    }

    void asked(String what, Object of) {
        asked++;
        write(Map.of("asked", what, "of", of));
    }

    void acknowledged(String what, long id) {
        write(Map.of("acknowledged", what, "id", id));
        acknowledged.add(new Entry(what, id));
    }

    private synchronized void write(Map<String, ?> line) {
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the records do not hold. */
    List<Entry> lost(Connection records) throws SQLException {
        List<Entry> lost = new ArrayList<>();
        for (Entry entry : acknowledged) {
            try (PreparedStatement query = records.prepareStatement(QUERIES.get(entry.what()))) {
                query.setLong(1, entry.id());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        lost.add(entry);
                    }
                }
            }
        }
        return lost;
    }

    int size() {
        return acknowledged.size();
    }

    long asked() {
        return asked;
    }
}
