package org.crossread.correction;

import java.util.Locale;
import java.util.function.Function;
import org.crossread.conflict.Conflict;

/** What stands first in the queue. */
public enum QueueOrder {
    IMPORTANT("Most important first", "c.priority", true, false, conflict -> conflict.priority),
    NEWEST("Newest first", "c.createdAt", true, true, conflict -> conflict.createdAt),
    OLDEST("Oldest first", "c.createdAt", false, false, conflict -> conflict.createdAt);

    private final String label;
    private final String key;
    private final boolean down;
    /** Among equal ones. */
    private final boolean idDown;

    private final Function<Conflict, Object> value;

    QueueOrder(String label, String key, boolean down, boolean idDown, Function<Conflict, Object> value) {
        this.label = label;
        this.key = key;
        this.down = down;
        this.idDown = idDown;
        this.value = value;
    }

    public String label() {
        return label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String orderBy(boolean backwards) {
        return key + (down != backwards ? " desc" : "") + ", c.id" + (idDown != backwards ? " desc" : "");
    }

    /** The condition that a conflict stands behind, or before, one with {@code :key} and {@code :id}. */
    String beyond(boolean backwards) {
        String towards = down != backwards ? " < " : " > ";
        // the first half is there for databases: where to start in the index
        return " and " + key + towards.stripTrailing() + "= :key and (" + key + towards + ":key or (" + key
                + " = :key and c.id" + (idDown != backwards ? " < " : " > ") + ":id))";
    }

    Object key(Conflict conflict) {
        return value.apply(conflict);
    }
}
