package org.crossread.search;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossread.web.Pager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;

/** Looks things up in the index. */
@Singleton
class Search {
    /** Nobody turns so many pages. */
    static final int DEEPEST = 10_000;

    private static final int CHOICES = 20;

    private final Index index;
    private final Librarian librarian;

    Search(Index index, Librarian librarian) {
        this.index = index;
        this.librarian = librarian;
    }

    /** That the index cannot be searched now; {@link Librarian#shape} says why. */
    static class Unsearchable extends RuntimeException {
        Unsearchable(@Nullable Throwable cause) {
            super(cause);
        }
    }

    /**
     * What was found.
     *
     * @param counts how often each choice of a facet was met, whatever is chosen there
     */
    record Finds(List<Found> found, long total, Map<Facet.Name, Map<String, Long>> counts) {}

    /**
     * One page of what matches.
     *
     * @param desk whether what is for checkers and editors only may be found as well
     * @throws Unsearchable where the index is out of order
     */
    Finds find(Query query, SearchFilter filter, boolean desk, int page, int size) {
        if (!librarian.shape().searchable()) {
            throw new Unsearchable(null);
        }
        try (SearchSession session = index.open().createSession()) {
            return find(session, query, filter, desk, page, size);
        } catch (SearchException | IllegalStateException e) {
            librarian.suspect(e);
            throw new Unsearchable(e);
        }
    }

    private static Finds find(
            SearchSession session, Query query, SearchFilter filter, boolean desk, int page, int size) {
        SearchScope<Entry> scope = session.scope(Entry.class);
        var search = session.search(scope)
                .select(Found.class)
                .where(new Predicates(scope.predicate()).of(query, filter, desk))
                .sort(order(scope, query, filter));
        for (Facet.Name name : Facet.Name.values()) {
            search = search.aggregation(key(name), counting(scope, name));
        }
        SearchResult<Found> result = search.fetch((page - 1) * size, size);
        long total = Math.min(DEEPEST, result.total().hitCount());
        int there = Pager.number(page, size, total);
        if (there < page) {
            return find(session, query, filter, desk, there, size);
        }
        Map<Facet.Name, Map<String, Long>> counts = new EnumMap<>(Facet.Name.class);
        for (Facet.Name name : Facet.Name.values()) {
            boolean chosen = !filter.chosen(name.id()).isEmpty();
            counts.put(name, chosen ? others(session, name, query, filter, desk) : result.aggregation(key(name)));
        }
        return new Finds(result.hits(), result.total().hitCount(), counts);
    }

    /** What other choices would leave, for a facet in which one is chosen. */
    private static Map<String, Long> others(
            SearchSession session, Facet.Name name, Query query, SearchFilter filter, boolean desk) {
        SearchScope<Entry> scope = session.scope(Entry.class);
        return session.search(scope)
                .select(Found.class)
                .where(new Predicates(scope.predicate()).of(query, filter.without(name.id()), desk))
                .aggregation(key(name), counting(scope, name))
                .fetch(0)
                .aggregation(key(name));
    }

    private static AggregationKey<Map<String, Long>> key(Facet.Name name) {
        return AggregationKey.of(name.id());
    }

    private static SearchAggregation<Map<String, Long>> counting(SearchScope<Entry> scope, Facet.Name name) {
        return scope.aggregation()
                .terms()
                .field(name.field(), String.class)
                .maxTermCount(CHOICES)
                .toAggregation();
    }

    /** Without words, what is newest comes first. Of equals the numbers decide, so that pages never overlap. */
    private static SearchSort order(SearchScope<Entry> scope, Query query, SearchFilter filter) {
        SearchSortFactory by = scope.sort();
        boolean oldest = filter.order().equals(SearchFilter.OLDEST);
        boolean dated = oldest || filter.order().equals(SearchFilter.NEWEST) || query.isEmpty();
        return dated
                ? by.field("day")
                        .order(oldest ? SortOrder.ASC : SortOrder.DESC)
                        .missing()
                        .last()
                        .then()
                        .score()
                        .toSort()
                : by.score().then().field("day").desc().missing().last().toSort();
    }
}
