package org.crossread.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is here already of the articles that come: looked up once for many. */
final class Holdings {
    private static final double ALIKE = 0.5;

    private final Map<String, List<Article>> byText;
    private final Map<String, List<Article>> byAddress;
    private final Map<String, List<Article>> byKey;
    private final Map<String, List<Article>> byTitle;
    private final Map<String, Source> sources;

    private Holdings(Collection<Candidate> candidates) {
        byText = holders(
                "select v.sha256, a from ArticleVersion v join v.article a left join fetch a.source where v.sha256 in ?1 order by v.id",
                values(candidates, Candidate::sha256));
        byAddress = holders(by("url"), values(candidates, Candidate::url));
        byKey = holders(by("senderKey"), values(candidates, Candidate::key));
        byTitle = holders(by("title"), values(candidates, Candidate::title));
        sources = Source.named(values(candidates, Candidate::source));
    }

    static Holdings of(Collection<Candidate> candidates) {
        return new Holdings(candidates);
    }

    private static String by(String field) {
        return "select a.%s, a from Article a left join fetch a.source where a.%s in ?1 order by a.id"
                .formatted(field, field);
    }

    private static List<String> values(Collection<Candidate> candidates, Function<Candidate, @Nullable String> field) {
        return candidates.stream()
                .map(field)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, List<Article>> holders(String query, List<String> values) {
        Map<String, List<Article>> holders = new HashMap<>();
        if (!values.isEmpty()) {
            Article.getEntityManager()
                    .createQuery(query, Object[].class)
                    .setParameter(1, values)
                    .getResultList()
                    .forEach(row -> holders.computeIfAbsent((String) row[0], key -> new ArrayList<>(1))
                            .add((Article) row[1]));
        }
        return holders;
    }

    /** The article that has, or once had, this very text. */
    Optional<Article> same(Candidate candidate) {
        return byText.getOrDefault(candidate.sha256(), List.of()).stream()
                .filter(article -> candidate.source().isEmpty() || from(article, candidate))
                .findFirst();
    }

    /** The article of which this is another version: by its sender's id, by its address, or by its title and day where the text is alike. */
    Optional<Article> earlier(Candidate candidate) {
        return byKey.getOrDefault(String.valueOf(candidate.key()), List.of()).stream()
                .filter(article -> from(article, candidate))
                .findFirst()
                .or(() -> byAddress.getOrDefault(String.valueOf(candidate.url()), List.of()).stream()
                        .findFirst())
                .or(() -> byTitle.getOrDefault(String.valueOf(candidate.title()), List.of()).stream()
                        .filter(article -> !candidate.source().isEmpty() && from(article, candidate))
                        .filter(article -> candidate.published() != null
                                && candidate.published().equals(article.published))
                        .filter(article -> candidate.url() == null || article.url == null)
                        .filter(article -> Likeness.of(
                                        article.version().text, candidate.text().value())
                                >= ALIKE)
                        .findFirst());
    }

    private boolean from(Article article, Candidate candidate) {
        Source source = sources.get(candidate.source());
        return source == null
                ? candidate.source().equals(article.sourceName())
                : article.source != null && source.id.equals(article.source.id);
    }

    /** The source of this name, made where there is none. */
    @Nullable Source source(Candidate candidate) {
        return candidate.source().isEmpty() ? null : sources.computeIfAbsent(candidate.source(), Source::make);
    }

    /** What has come in meanwhile is here for those that follow. */
    void took(Article article, Candidate candidate) {
        add(byText, candidate.sha256(), article);
        add(byAddress, candidate.url(), article);
        add(byKey, candidate.key(), article);
        add(byTitle, candidate.title(), article);
    }

    private static void add(Map<String, List<Article>> map, @Nullable String key, Article article) {
        if (key != null && !key.isEmpty()) {
            map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(article);
        }
    }
}
