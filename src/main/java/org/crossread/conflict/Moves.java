package org.crossread.conflict;

import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.story.Story;
import org.hibernate.Session;

/** New places of rows that are the same otherwise: one more in front moves all that follow, so they are written at once. */
final class Moves {
    private final String table;
    private final Map<Long, Integer> places = new LinkedHashMap<>();

    /** @param table whose rows have a column "position" */
    Moves(String table) {
        this.table = table;
    }

    void add(long id, int position) {
        places.put(id, position);
    }

    void make() {
        if (!places.isEmpty()) {
            Story.getEntityManager().unwrap(Session.class).doWork(records -> {
                try (PreparedStatement move =
                        records.prepareStatement("update " + table + " set position = ? where id = ?")) {
                    for (Map.Entry<Long, Integer> place : places.entrySet()) {
                        move.setInt(1, place.getValue());
                        move.setLong(2, place.getKey());
                        move.addBatch();
                    }
                    move.executeBatch();
                }
            });
        }
    }
}
