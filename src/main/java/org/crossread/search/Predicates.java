package org.crossread.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What somebody looks for, in the terms of the index. */
final class Predicates {
    private static final float IN_THE_TITLE = 2;
    /** Spelt otherwise counts less. */
    private static final float LIKE_SOUNDING = 0.3f;

    private final SearchPredicateFactory f;

    Predicates(SearchPredicateFactory f) {
        this.f = f;
    }

    /**
     * The whole of it.
     *
     * @param desk whether what is for the desk only may be found as well
     */
    SearchPredicate of(Query query, SearchFilter filter, boolean desk) {
        BooleanPredicateClausesStep<?, ?> all = f.bool().filter(f.matchAll());
        for (Query.Clause clause : query.clauses()) {
            if (clause.without()) {
                all.mustNot(words(clause));
            } else {
                all.must(clause(clause));
            }
        }
        chosen(filter).forEach(all::filter);
        if (!desk) {
            all.filter(f.match().field("desk").matching(false));
        }
        return all.toPredicate();
    }

    private List<PredicateFinalStep> chosen(SearchFilter filter) {
        Stream<PredicateFinalStep> facets = Arrays.stream(Facet.Name.values())
                .filter(name -> !filter.chosen(name.id()).isEmpty())
                .map(name -> f.match().field(name.field()).matching(filter.chosen(name.id())));
        boolean days = filter.first() != null || filter.last() != null;
        Stream<PredicateFinalStep> range =
                days ? Stream.of(f.range().field("day").between(filter.first(), filter.last())) : Stream.empty();
        return Stream.concat(facets, range).toList();
    }

    private PredicateFinalStep clause(Query.Clause clause) {
        BooleanPredicateClausesStep<?, ?> any = f.bool().should(words(clause));
        if (!clause.sound().isEmpty()) {
            any.should(f.match().field("sounds").matching(clause.sound()).boost(LIKE_SOUNDING));
        }
        if (!clause.value().isEmpty()) {
            any.should(f.match().field("values").matching(clause.value()));
        }
        return any;
    }

    private PredicateFinalStep words(Query.Clause clause) {
        return clause.words().size() == 1
                ? f.match().field("headline").boost(IN_THE_TITLE).field("words").matching(clause.forms())
                : f.phrase()
                        .field("headline")
                        .boost(IN_THE_TITLE)
                        .field("words")
                        .matching(clause.forms());
    }
}
