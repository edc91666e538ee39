package org.crossread.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.jspecify.annotations.Nullable;

/** Flagged conflicts that are still found. */
@Singleton
class ConflictShelf implements Shelf {
    private static final String FLAGGED = "c.kind = CONFLICT and c.state <> GONE";

    @Override
    public Type type() {
        return Type.CONFLICT;
    }

    @Override
    public Map<Long, String> stamps() {
        return Stamp.all(
                "select c.id, c.version, c.digest, c.state, c.question, s.day from Conflict c join c.story s where "
                        + FLAGGED,
                row -> {});
    }

    @Override
    public Set<Long> showing(Collection<Long> articles) {
        return Stamp.numbers(
                "select distinct r.conflict.id from ConflictReading r where r.passage.article.id in ?1", articles);
    }

    @Override
    public List<Volume> read(Collection<Long> numbers, Map<Long, String> stamps) {
        return QuarkusTransaction.requiringNew()
                .call(() -> conflicts(numbers).stream()
                        .map(conflict -> new Volume(entry(conflict, stamps.get(conflict.id)), List.of()))
                        .toList());
    }

    private static List<Conflict> conflicts(Collection<Long> numbers) {
        return Conflict.list(
                "from Conflict c join fetch c.story left join fetch c.readings r left join fetch r.passage.article a"
                        + " left join fetch a.source where c.id in ?1 and " + FLAGGED,
                numbers);
    }

    private static Entry entry(Conflict conflict, @Nullable String stamp) {
        Entry entry = new Entry(Type.CONFLICT, String.valueOf(conflict.id));
        entry.title = conflict.question;
        entry.text = conflict.readings.stream().map(ConflictShelf::said).collect(Collectors.joining("; ")) + ". "
                + conflict.why;
        String passages = conflict.readings.stream().map(r -> r.passage.text).collect(Collectors.joining(".\n\n"));
        entry.findBy(Terms.of(conflict.question), Terms.of(entry.text + "\n\n" + passages));
        entry.by = conflict.readings.stream()
                .map(reading -> reading.passage.article.sourceName())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        entry.kinds = List.of(conflict.check);
        entry.state = conflict.state.name().toLowerCase(Locale.ROOT);
        entry.day = conflict.story.day != null
                ? conflict.story.day
                : conflict.createdAt.atOffset(ZoneOffset.UTC).toLocalDate();
        entry.sources = ArticleShelf.sources(
                conflict.readings.stream().map(r -> r.passage.article).toList());
        entry.address = "/conflicts/" + conflict.id;
        entry.stamp = stamp == null ? "" : stamp;
        return entry;
    }

    private static String said(ConflictReading reading) {
        return reading.passage.article.name() + ": " + reading.words;
    }
}
