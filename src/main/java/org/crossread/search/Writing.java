package org.crossread.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Reads from the index what is in it, and writes to it: each step is on the disk when it is done. */
final class Writing {
    private static final int PAGE = 2000;

    private final SearchMapping index;

    Writing(SearchMapping index) {
        this.index = index;
    }

    /** What is in it, by number; entries that belong to others are left out. */
    Map<String, Kept> kept() {
        Map<String, Kept> known = new HashMap<>();
        all(f -> f.not(statements(f)), one -> known.put(one.id(), one));
        sweep(known);
        return known;
    }

    /** Takes out statements that no article counts: a crash between the two leaves them. */
    private void sweep(Map<String, Kept> known) {
        long counted = known.values().stream().mapToLong(Kept::parts).sum();
        try (SearchSession session = session()) {
            if (session.search(Entry.class).where(f -> statements(f)).fetchTotalHitCount() != counted) {
                all(f -> statements(f), part -> {
                    if (!counts(known, part.id())) {
                        session.indexingPlan().purge(Entry.class, part.id(), null);
                    }
                });
            }
        }
    }

    private static boolean counts(Map<String, Kept> known, String part) {
        int point = part.indexOf('.');
        Kept owner = known.get(Type.ARTICLE.letter() + part.substring(1, point));
        return owner != null && Integer.parseInt(part.substring(point + 1)) < owner.parts();
    }

    private static PredicateFinalStep statements(SearchPredicateFactory f) {
        return f.match().field("type").matching(Type.STATEMENT.id());
    }

    private void all(Function<SearchPredicateFactory, PredicateFinalStep> which, Consumer<Kept> each) {
        try (SearchSession session = index.createSession();
                SearchScroll<Kept> scroll = session.search(Entry.class)
                        .select(Kept.class)
                        .where(f -> which.apply(f))
                        .scroll(PAGE)) {
            for (SearchScrollResult<Kept> next = scroll.next(); next.hasHits(); next = scroll.next()) {
                next.hits().forEach(each);
            }
        }
    }

    /** First what belongs to the entries, so that an entry with its stamp is never without it. */
    void write(List<Shelf.Volume> volumes, Map<String, Kept> known) {
        try (SearchSession session = session()) {
            for (Shelf.Volume volume : volumes) {
                volume.parts().forEach(part -> session.indexingPlan().addOrUpdate(part));
                Kept before = known.get(volume.entry().id);
                purge(session, volume.entry().id, volume.parts().size(), before == null ? 0 : before.parts());
            }
        }
        try (SearchSession session = session()) {
            volumes.forEach(volume -> session.indexingPlan().addOrUpdate(volume.entry()));
        }
        volumes.forEach(volume -> {
            Entry entry = volume.entry();
            known.put(entry.id, new Kept(entry.id, entry.stamp, entry.parts));
        });
    }

    /** The entry last: until then it tells how many belong to it. */
    void delete(List<Kept> gone, Map<String, Kept> known) {
        if (gone.isEmpty()) {
            return;
        }
        try (SearchSession session = session()) {
            gone.forEach(one -> purge(session, one.id(), 0, one.parts()));
        }
        try (SearchSession session = session()) {
            gone.forEach(one -> session.indexingPlan().purge(Entry.class, one.id(), null));
        }
        gone.forEach(one -> known.remove(one.id()));
    }

    private static void purge(SearchSession session, String owner, int from, int to) {
        IntStream.range(from, to)
                .mapToObj(i -> Type.STATEMENT.letter() + owner.substring(1) + "." + i)
                .forEach(part -> session.indexingPlan().purge(Entry.class, part, null));
    }

    private SearchSession session() {
        return index.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync())
                .build();
    }
}
