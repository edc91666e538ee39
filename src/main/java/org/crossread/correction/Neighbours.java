package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a conflict in the queue, as somebody has filtered it.
 *
 * @param previous an id, null for none
 * @param next an id, null for none
 */
@TemplateData
public record Neighbours(@Nullable Long previous, @Nullable Long next) {
    static Neighbours of(Conflict conflict, QueueFilter filter) {
        return new Neighbours(
                first(conflict, filter, filter.condition(), filter.parameters(), true),
                first(conflict, filter, filter.condition(), filter.parameters(), false));
    }

    /** The next one to decide: behind this one, or else from the top; none that somebody else works on. */
    static @Nullable Long open(Conflict conflict, QueueFilter filter) {
        QueueFilter open = filter.showing(QueueFilter.Show.OPEN);
        String free = open.condition() + open.free();
        Long behind = first(conflict, open, free, open.parametersOfFree(), false);
        return behind != null
                ? behind
                : open.free(2).stream()
                        .filter(id -> !id.equals(conflict.id))
                        .findFirst()
                        .orElse(null);
    }

    /** Asked in two halves, each of which a database answers from one place in an index, however many are equally far up. */
    private static @Nullable Long first(
            Conflict conflict,
            QueueFilter filter,
            String condition,
            Map<String, Object> parameters,
            boolean backwards) {
        String ordering = filter.ordering(backwards);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("key", filter.order().key(conflict));
        Map<String, Object> alike = new HashMap<>(all);
        alike.put("id", conflict.id);
        Long beside = first(condition + filter.order().beside(backwards) + ordering, alike);
        return beside != null ? beside : first(condition + filter.order().beyond(backwards) + ordering, all);
    }

    private static @Nullable Long first(String asked, Map<String, Object> parameters) {
        TypedQuery<Long> query = Conflict.getEntityManager()
                .createQuery("select c.id from Conflict c where " + asked, Long.class)
                .setMaxResults(1);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElse(null);
    }
}
