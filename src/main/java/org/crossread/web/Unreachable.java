package org.crossread.web;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass, since only the records cannot be reached or written just now, from those that are mistakes. */
enum Unreachable {
    /** The database is being restarted, or closed itself. */
    AWAY("The records cannot be reached just now. Nothing was saved: go back, and send it again in a moment."),
    /** The disk is full. */
    FULL(
            "The disk of the server is full, so nothing was saved. Tell whoever runs it, go back, and send it again afterwards.");

    static final int RETRY_AFTER = 3;

    /** By SQLSTATE class: no connection, not enough of something, the operator intervenes. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** H2: closed, closed by itself, file trouble. */
    private static final Set<Integer> H2 = Set.of(90028, 90031, 90067, 90098, 90108, 90121, 90020);

    private static final int MOST = 60;

    private final String words;

    Unreachable(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What keeps the records away, or null where the failure is another one. A commit that failed tells why only as suppressed. */
    static @Nullable Unreachable of(@Nullable Throwable failure) {
        @Nullable Unreachable found = null;
        Deque<Throwable> causes = new ArrayDeque<>();
        if (failure != null) {
            causes.add(failure);
        }
        for (int seen = 0; !causes.isEmpty() && seen < MOST; seen++) {
            Throwable cause = causes.remove();
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device")) {
                return FULL;
            }
            if (away(cause, message)) {
                found = AWAY;
            }
            if (cause.getCause() != null) {
                causes.add(cause.getCause());
            }
            causes.addAll(List.of(cause.getSuppressed()));
        }
        return found;
    }

    private static boolean away(Throwable cause, String message) {
        return cause instanceof SQLException refused
                        && (H2.contains(refused.getErrorCode()) || passing(refused.getSQLState()))
                || message.contains("acquisition timeout")
                || cause.getClass().getSimpleName().equals("MVStoreException");
    }

    private static boolean passing(@Nullable String state) {
        return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
