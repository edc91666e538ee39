package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.crossread.Seal;

/** Looks whether the texts of articles are those that came in. */
final class TextProbe {
    static final Invariant INVARIANT = new Invariant(
            "texts",
            "Every text of an article is the one that came in, by its digest.",
            "restore the last backup; what was read from the text no longer fits it.",
            TextProbe::inspect);

    private TextProbe() {}

    private static void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        try (Statement statement = Rows.statement(records);
                ResultSet rows = statement.executeQuery(
                        "select id, text, sha256 from article_version order by id desc" + scope.limit())) {
            while (rows.next()) {
                if (!Seal.plain(rows.getString(2)).equals(rows.getString(3))) {
                    found.accept(new Damage("article_version", rows.getLong(1), "has another text than came in"));
                }
            }
        }
    }
}
