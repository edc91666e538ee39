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

    /** The condition that a conflict is as far up as one with {@code :key} and {@code :id}, and stands behind it or before it. */
    String beside(boolean backwards) {
        return " and " + key + " = :key and c.id" + (idDown != backwards ? " < " : " > ") + ":id";
    }

    /** The condition that a conflict is farther down, or up, than one with {@code :key}. */
    String beyond(boolean backwards) {
        return " and " + key + (down != backwards ? " < " : " > ") + ":key";
    }

    Object key(Conflict conflict) {
        return value.apply(conflict);
    }
}
