package org.crossread.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Something that is true of the records as long as nothing has damaged them.
 *
 * @param name frozen once released
 * @param says what it is, in a sentence
 * @param remedy what to do where it does not hold
 */
record Invariant(String name, String says, String remedy, Probe probe) {
    /** Looks for rows for which it does not hold. */
    interface Probe {
        /** @param scope how much to look at, where looking at everything takes its time */
        void inspect(Connection records, Scope scope, Consumer<Damage> found) throws SQLException;
    }
}
