package org.crossread.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.article.Article;
import org.crossread.correction.Correction;
import org.crossread.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Corrections: published ones as the world reads them, the others for checkers and editors. */
@Singleton
class CorrectionShelf implements Shelf {
    @Override
    public Type type() {
        return Type.CORRECTION;
    }

    @Override
    public Map<Long, String> stamps() {
        return Stamp.all(
                "select c.id, c.revision, c.state, c.passage.text, c.replacement, c.reason, p.id, p.notice"
                        + " from Correction c left join Publication p on p.correction = c",
                row -> {});
    }

    @Override
    public Set<Long> showing(Collection<Long> articles) {
        return Stamp.numbers("select c.id from Correction c where c.passage.article.id in ?1", articles);
    }

    @Override
    public List<Volume> read(Collection<Long> numbers, Map<Long, String> stamps) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Long, Publication> published = published(numbers);
            return corrections(numbers).stream()
                    .map(c -> new Volume(entry(c, published.get(c.id), stamps.get(c.id)), List.of()))
                    .toList();
        });
    }

    private static List<Correction> corrections(Collection<Long> numbers) {
        return Correction.list(
                "from Correction c join fetch c.passage.article a left join fetch a.source left join fetch c.conflict"
                        + " where c.id in ?1",
                numbers);
    }

    private static Map<Long, Publication> published(Collection<Long> numbers) {
        return Publication.<Publication>list("correction.id in ?1", numbers).stream()
                .collect(Collectors.toMap(p -> p.correction.id, Function.identity(), (one, other) -> one));
    }

    private static Entry entry(Correction correction, @Nullable Publication published, @Nullable String stamp) {
        Article article = correction.passage.article;
        Entry entry = ArticleShelf.of(article, new Entry(Type.CORRECTION, String.valueOf(correction.id)));
        entry.title = article.title;
        entry.text = published == null
                ? correction.passage.text + " → " + correction.replacement + ". " + correction.reason
                : published.notice;
        entry.findBy(
                Terms.of(article.title + ".\n\n" + article.sourceName()),
                Terms.of(entry.text + "\n\n" + correction.passage.text + ".\n\n" + correction.replacement));
        entry.kinds = correction.conflict == null ? List.of() : List.of(correction.conflict.check);
        entry.state = correction.state.name().toLowerCase(Locale.ROOT);
        entry.day = (published == null ? correction.proposedAt : published.publishedAt)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        entry.desk = published == null;
        entry.address = published == null ? "/corrections/" + correction.id : "/published/" + published.id;
        entry.stamp = Objects.requireNonNullElse(stamp, "");
        return entry;
    }
}
