package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.crossread.text.Span;
import org.crossread.text.Text;

/** Looks whether what points into texts points at the words that it names. */
final class PassageProbe {
    static final Invariant SPANS = new Invariant(
            "spans",
            "Every span lies inside the text that it points into.",
            "press “compare again” on the story; a correction with a wrong span is proposed anew.",
            new PassageProbe(PassageProbe::inside)::inspect);

    static final Invariant QUOTES = new Invariant(
            "quotes",
            "The words stored with every span are those at its place in the text.",
            "press “compare again” on the story; a correction with other words is proposed anew.",
            new PassageProbe(PassageProbe::quoted)::inspect);

    private static final List<String> TABLES =
            List.of("grouped_statement", "conflict_reading", "article_slip", "correction", "carrier");

    private final Look look;

    private PassageProbe(Look look) {
        this.look = look;
    }

    /** A passage: a row with its span and its words, beside the text. */
    private record Passage(String table, long id, int start, int end, String words) {
        boolean inside(Text text) {
            return start >= 0 && start <= end && end <= text.length();
        }
    }

    private interface Look {
        void at(Passage passage, Text text, Consumer<Damage> found);
    }

    private static void inside(Passage passage, Text text, Consumer<Damage> found) {
        if (!passage.inside(text)) {
            found.accept(new Damage(
                    passage.table(),
                    passage.id(),
                    "points at " + passage.start() + " to " + passage.end() + " of a text of " + text.length()
                            + " characters"));
        }
    }

    private static void quoted(Passage passage, Text text, Consumer<Damage> found) {
        if (passage.inside(text)
                && !passage.words().isEmpty()
                && !text.cut(new Span(passage.start(), passage.end())).equals(passage.words())) {
            found.accept(new Damage(passage.table(), passage.id(), "quotes other words than stand at its place"));
        }
    }

    private void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        try (Statement statement = Rows.statement(records);
                ResultSet texts = statement.executeQuery(
                        "select article_id, number, text from article_version order by id desc" + scope.limit())) {
            while (texts.next()) {
                Text text = Text.of(texts.getString(3));
                for (String table : TABLES) {
                    inspect(records, table, texts.getLong(1), texts.getInt(2), text, found);
                }
            }
        }
        lost(records, found);
    }

    private void inspect(Connection records, String table, long article, int version, Text text, Consumer<Damage> found)
            throws SQLException {
        String clause = table.equals("grouped_statement") ? "clause_start, clause_end" : "span_start, span_end";
        try (PreparedStatement query = records.prepareStatement("select id, span_start, span_end, text, " + clause
                + " from " + table + " where article_id = ? and version = ?")) {
            query.setLong(1, article);
            query.setInt(2, version);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    look.at(new Passage(table, id, rows.getInt(2), rows.getInt(3), rows.getString(4)), text, found);
                    look.at(new Passage(table, id, rows.getInt(5), rows.getInt(6), ""), text, found);
                }
            }
        }
    }

    /** Passages of versions that do not exist. */
    private static void lost(Connection records, Consumer<Damage> found) throws SQLException {
        for (String table : TABLES) {
            try (Statement statement = Rows.statement(records);
                    ResultSet rows = statement.executeQuery("select x.id, x.version from " + table
                            + " x where not exists (select 1 from article_version v"
                            + " where v.article_id = x.article_id and v.number = x.version)")) {
                while (rows.next()) {
                    found.accept(new Damage(
                            table, rows.getLong(1), "points into version " + rows.getInt(2) + ", which is not there"));
                }
            }
        }
    }
}
