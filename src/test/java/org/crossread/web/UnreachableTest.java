package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What passes by itself is told from what is a mistake. */
class UnreachableTest {
    @Test
    void aDatabaseThatIsRestartedIsAway() {
        assertThat(of(new SQLException("terminating connection due to administrator command", "57P01")))
                .isEqualTo(Unreachable.AWAY);
        assertThat(of(new SQLException("Connection refused", "08001"))).isEqualTo(Unreachable.AWAY);
        assertThat(of(new SQLException("Sorry, acquisition timeout!"))).isEqualTo(Unreachable.AWAY);
        assertThat(of(new SQLException("The database has been closed", "90098", 90098)))
                .isEqualTo(Unreachable.AWAY);
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        SQLException closed = new SQLException("IO Exception", "90028", 90028);
        closed.initCause(new IOException("No space left on device"));
        assertThat(of(closed)).isEqualTo(Unreachable.FULL);
    }

    @Test
    void aCommitThatFailsTellsItsCauseAsSuppressed() {
        SQLException written = new SQLException("Writing failed", "HY000", 50000);
        written.initCause(new IOException("No space left on device"));
        RollbackException rolledBack = new RollbackException("Could not commit transaction.");
        rolledBack.addSuppressed(new IllegalStateException("one phase", written));
        assertThat(Unreachable.of(new IllegalStateException("wrapped", rolledBack)))
                .isEqualTo(Unreachable.FULL);
    }

    @Test
    void aMistakeStaysAMistake() {
        assertThat(of(new SQLException("duplicate key value", "23505"))).isNull();
        assertThat(Unreachable.of(new IllegalStateException("no idea"))).isNull();
        assertThat(Unreachable.of(null)).isNull();
    }

    private static Unreachable of(SQLException cause) {
        return Unreachable.of(new IllegalStateException("wrapped", new RuntimeException(cause)));
    }
}
