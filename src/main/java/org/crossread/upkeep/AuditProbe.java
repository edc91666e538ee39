package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.crossread.account.AuditChain;
import org.crossread.account.AuditTrail;

/** Follows the seals of the audit trail. */
final class AuditProbe {
    static final Invariant INVARIANT = new Invariant(
            "audit-chain",
            "Every entry of the audit trail is as it was written and follows the one before it.",
            "somebody changed the records beside Crossread: compare with an export that was kept elsewhere (audit --check FILE).",
            AuditProbe::inspect);

    private AuditProbe() {}

    private static void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet head = statement.executeQuery("select number, seal from audit_head")) {
            if (head.next()) {
                follow(records, scope, head.getLong(1), head.getString(2), found);
            }
        }
    }

    private static void follow(Connection records, Scope scope, long number, String seal, Consumer<Damage> found)
            throws SQLException {
        long skipped = Math.max(0, number - Math.min(scope.newest(), number));
        AuditChain chain = new AuditChain(skipped, before(records, skipped));
        AuditTrail.each(records, skipped, chain::next);
        chain.end(number, seal);
        chain.breaks().forEach(broken -> found.accept(new Damage("audit_entry number", broken.number(), broken.how())));
    }

    private static String before(Connection records, long number) throws SQLException {
        try (Statement statement = records.createStatement();
                ResultSet row = statement.executeQuery("select seal from audit_entry where number = " + number)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
