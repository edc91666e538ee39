package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.HashMap;
import java.util.Map;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a conflict in the queue, as somebody has filtered it.
 *
 * @param previous an id, null for none
 * @param next an id, null for none
 * @param left how many the filter still chooses
 */
@TemplateData
public record Neighbours(@Nullable Long previous, @Nullable Long next, long left) {
    private static final String AFTER = " and (c.priority < :priority or (c.priority = :priority and c.id > :id))";
    private static final String BEFORE = " and (c.priority > :priority or (c.priority = :priority and c.id < :id))";

    static Neighbours of(Conflict conflict, QueueFilter filter) {
        return new Neighbours(
                first(conflict, filter, BEFORE, "c.priority, c.id desc"),
                first(conflict, filter, AFTER, "c.priority desc, c.id"),
                filter.count());
    }

    /** The next one to decide: behind this one, or else from the top. */
    static @Nullable Long open(Conflict conflict, QueueFilter filter) {
        QueueFilter open = filter.showing(QueueFilter.Show.OPEN);
        Long behind = first(conflict, open, AFTER, "c.priority desc, c.id");
        return behind != null ? behind : first(conflict, open, BEFORE, "c.priority desc, c.id");
    }

    private static @Nullable Long first(Conflict conflict, QueueFilter filter, String where, String order) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("priority", conflict.priority);
        parameters.put("id", conflict.id);
        return Conflict.<Conflict>find(
                        "from Conflict c where " + filter.condition() + where + " order by " + order, parameters)
                .firstResultOptional()
                .map(found -> found.id)
                .orElse(null);
    }
}
