package org.crossread.search;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.article.Source;
import org.crossread.web.Pager;

/** What was found, as a page shows it. */
@TemplateData
public record Results(List<Hit> hits, List<Facet> facets, Pager pager, long total) {
    static final int SIZE = 20;

    static Results of(Search.Finds finds, Query query, SearchFilter filter, int page, UriInfo here) {
        Highlights highlights = new Highlights(query);
        return new Results(
                finds.found().stream().map(found -> Hit.of(found, highlights)).toList(),
                facets(finds, filter),
                Pager.of(here, page, SIZE, Math.min(Search.DEEPEST, finds.total())),
                finds.total());
    }

    /** Those in which there is something to choose, the largest choices first. Reads names of sources from the records. */
    static List<Facet> facets(Search.Finds finds, SearchFilter filter) {
        Map<String, String> sources =
                sources(finds.counts().getOrDefault(Facet.Name.SOURCE, Map.of()).keySet(), filter.source());
        return Arrays.stream(Facet.Name.values())
                .map(name -> facet(name, finds, filter, sources))
                .filter(facet -> facet.choices().size() > 1 || facet.isChosen())
                .toList();
    }

    private static Facet facet(Facet.Name name, Search.Finds finds, SearchFilter filter, Map<String, String> sources) {
        String chosen = filter.chosen(name.id());
        Map<String, Long> counts = finds.counts().getOrDefault(name, Map.of());
        List<Facet.Choice> choices = new ArrayList<>();
        counts.forEach((id, count) -> choices.add(choice(name, id, count, chosen, filter, sources)));
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            choices.add(choice(name, chosen, 0, chosen, filter, sources));
        }
        return new Facet(name.id(), name.label(), choices);
    }

    private static Facet.Choice choice(
            Facet.Name name, String id, long count, String chosen, SearchFilter filter, Map<String, String> sources) {
        boolean on = id.equals(chosen);
        return new Facet.Choice(id, Labels.of(name, id, sources), count, filter.with(name.id(), on ? "" : id), on);
    }

    private static Map<String, String> sources(Set<String> met, String chosen) {
        List<Long> ids = Stream.concat(met.stream(), Stream.of(chosen))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        return Source.<Source>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(source -> String.valueOf(source.id), source -> source.name));
    }
}
