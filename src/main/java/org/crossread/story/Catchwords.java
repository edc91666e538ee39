package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The strongest words of each open story, by which others find it. They are stored with a fortnight, so that one look-up finds the stories
 * about the same days however many there ever were: the fortnight that the story is about, and that in which it was opened, by which
 * articles without a day find it and which counts for stories that nobody gave one.
 */
@ApplicationScoped
class Catchwords {
    private static final int OF_A_STORY = 32;
    private static final int ASKED_FOR = 20;
    private static final int STORIES = 20;
    private static final int FORTNIGHT = 14;
    /** So many before and after may be about one event. */
    private static final int FORTNIGHTS = Needed.WINDOW_IN_DAYS / FORTNIGHT;

    /** Under what a story's words are looked up. */
    private enum Under {
        ITS_DAY,
        ITS_OPENING,
        ITS_OPENING_AS_NO_DAY_WAS_GIVEN;

        /** One number for the word, the kind and the fortnight. */
        long key(long word, LocalDate day, int further) {
            long fortnight = Math.floorDiv(day.toEpochDay(), FORTNIGHT) + further;
            long mixed = (word ^ ordinal()) * 0x9e3779b97f4a7c15L;
            return (mixed ^ mixed >>> 32 ^ fortnight) * 0x100000001b3L;
        }
    }

    private static boolean finds(long term) {
        return !Subject.isDay(term);
    }

    static Set<Long> of(Centre centre, LocalDate opened) {
        Timing timing = centre.timing();
        @Nullable LocalDate day = timing.day();
        Set<Long> keys = new HashSet<>();
        for (long word : centre.weights().heaviest(OF_A_STORY, Catchwords::finds)) {
            keys.add(Under.ITS_OPENING.key(word, opened, 0));
            if (day != null) {
                keys.add(Under.ITS_DAY.key(word, day, 0));
            }
            if (!timing.given()) {
                keys.add(Under.ITS_OPENING_AS_NO_DAY_WAS_GIVEN.key(word, opened, 0));
            }
        }
        return keys;
    }

    /** Changes what a story is found by; costs only what is new. */
    void change(long story, Set<Long> before, Set<Long> now) {
        each("delete from story_catchword where word = ? and story_id = ?", story, without(before, now));
        each("insert into story_catchword (word, story_id) values (?, ?)", story, without(now, before));
    }

    /** Forgets a story: nothing finds it any more. */
    void forget(long story) {
        StoryCentre.getEntityManager()
                .createNativeQuery("delete from story_catchword where story_id = ?1")
                .setParameter(1, story)
                .executeUpdate();
    }

    /** The stories that share most words, most first, of those about the time of a day or, without one that was given, opened of late. */
    List<Long> stories(Weights weights, Timing timing, LocalDate today) {
        @Nullable LocalDate day = timing.day();
        Set<Long> keys = new HashSet<>();
        for (long word : weights.heaviest(ASKED_FOR, Catchwords::finds)) {
            for (int further = -FORTNIGHTS; further <= FORTNIGHTS; further++) {
                if (day != null) {
                    keys.add(Under.ITS_DAY.key(word, day, further));
                }
                keys.add(
                        day == null || !timing.given()
                                ? Under.ITS_OPENING.key(word, today, further)
                                : Under.ITS_OPENING_AS_NO_DAY_WAS_GIVEN.key(word, today, further));
            }
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        return StoryCentre.getEntityManager()
                .createNativeQuery(
                        "select story_id from story_catchword where word in (:keys) group by story_id"
                                + " order by count(*) desc, story_id desc",
                        Long.class)
                .setParameter("keys", keys)
                .setMaxResults(STORIES)
                .getResultList();
    }

    private static Set<Long> without(Set<Long> all, Collection<Long> some) {
        Set<Long> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private void each(String sql, long story, Set<Long> words) {
        if (words.isEmpty()) {
            return;
        }
        StoryCentre.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (long word : words) {
                    statement.setLong(1, word);
                    statement.setLong(2, story);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
