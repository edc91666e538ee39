package org.crossread.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All invariants: those that queries tell, in {@code invariants.sql}, and those that need more. */
final class Invariants {
    private static final String FILE = "invariants.sql";
    private static final String THEN = "-- Then: ";

    private Invariants() {}

    static List<Invariant> all() {
        List<Invariant> all = new ArrayList<>(List.of(
                TextProbe.INVARIANT,
                PassageProbe.SPANS,
                PassageProbe.QUOTES,
                SealProbe.INVARIANT,
                AuditProbe.INVARIANT,
                OrphanProbe.INVARIANT,
                NumberProbe.INVARIANT));
        all.addAll(queried());
        return all;
    }

    private static List<Invariant> queried() {
        return Stream.of(file().split("\n\n"))
                .filter(block -> block.contains(THEN))
                .map(Invariants::parse)
                .toList();
    }

    private static Invariant parse(String block) {
        String[] lines = block.strip().split("\n", 3);
        String[] title = lines[0].substring(3).split(": ", 2);
        List<String> queries = Arrays.stream(lines[2].split(";"))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
        return new Invariant(title[0], title[1], lines[1].substring(THEN.length()), (records, scope, found) -> {
            for (String query : queries) {
                ask(records, query, scope, found);
            }
        });
    }

    private static void ask(Connection records, String query, Scope scope, Consumer<Damage> found) throws SQLException {
        try (Statement statement = records.createStatement()) {
            statement.setQueryTimeout(scope.secondsLeft(Instant.now()));
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.accept(new Damage(rows.getString(1), rows.getLong(2), String.valueOf(rows.getString(3))));
                }
            }
        }
    }

    private static String file() {
        try (InputStream in =
                Objects.requireNonNull(Invariants.class.getResourceAsStream(FILE), "packed with the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
