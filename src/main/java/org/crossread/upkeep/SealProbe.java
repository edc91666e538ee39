package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.crossread.Seal;
import org.jspecify.annotations.Nullable;

/** Looks whether groups, conflicts and slips are as the analysis stored them. Rows older than the seals have none. */
final class SealProbe {
    static final Invariant INVARIANT = new Invariant(
            "seals",
            "Every group, conflict and slip is as the analysis stored it, with all that stands in it.",
            "press “compare again” on the story: what the analysis finds again is written anew, decisions stay.",
            SealProbe::inspect);

    private static final String PASSAGE = "article_id, version, span_start, span_end, text";

    private SealProbe() {}

    private static void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        inspect(
                records,
                "statement_group",
                "check_id, slot_key, question, reasons_json",
                "select " + PASSAGE + ", clause_start, clause_end, words, value_json, attribution"
                        + " from grouped_statement where group_id = ? order by position, id",
                scope,
                found);
        inspect(
                records,
                "conflict",
                "check_id, outcome, severity, likelihood, context, why, question",
                "select " + PASSAGE + ", words, value_json, attribution, side"
                        + " from conflict_reading where conflict_id = ? order by position, id",
                scope,
                found);
        inspect(records, "article_slip", PASSAGE + ", check_id, why, effect, repairs", null, scope, found);
    }

    private static void inspect(
            Connection records,
            String table,
            String columns,
            @Nullable String inside,
            Scope scope,
            Consumer<Damage> found)
            throws SQLException {
        try (Statement statement = Rows.statement(records);
                @Nullable PreparedStatement parts = inside == null ? null : records.prepareStatement(inside);
                ResultSet rows = statement.executeQuery("select id, seal, " + columns + " from " + table
                        + " where seal is not null order by id desc" + scope.limit())) {
            while (rows.next()) {
                Seal seal = new Seal();
                add(seal, rows, 3);
                if (parts != null) {
                    parts.setLong(1, rows.getLong(1));
                    add(seal, parts);
                }
                if (!seal.value().equals(rows.getString(2))) {
                    found.accept(new Damage(table, rows.getLong(1), "is not as the analysis stored it"));
                }
            }
        }
    }

    private static void add(Seal seal, PreparedStatement parts) throws SQLException {
        try (ResultSet rows = parts.executeQuery()) {
            while (rows.next()) {
                add(seal, rows, 1);
            }
        }
    }

    private static void add(Seal seal, ResultSet row, int from) throws SQLException {
        for (int column = from; column <= row.getMetaData().getColumnCount(); column++) {
            seal.add(row.getString(column));
        }
    }
}
