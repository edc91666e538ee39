package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Lets other tests inspect records that no application has open. */
public final class Soundness {
    private Soundness() {}

    public static List<String> damages(Connection records) throws SQLException {
        return Inspector.inspect(records, Scope.whole(), Clock.systemUTC()).broken().stream()
                .map(broken -> broken.name() + ": " + broken.damages())
                .toList();
    }
}
