package org.crossread.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Articles in their newest version, each with its statements. */
@Singleton
class ArticleShelf implements Shelf {
    private static final Logger LOG = Logger.getLogger(ArticleShelf.class);
    /** So much of a text is shown from; all of it is searched. */
    private static final int SHOWN = 20_000;

    private static final String STAMPED = "select a.id, a.currentVersion, v.sha256, a.state, a.title, s.id, s.name,"
            + " a.published from Article a join ArticleVersion v on v.article = a and v.number = a.currentVersion"
            + " left join a.source s where a.state <> IMPORTED";

    private final StatementEntries statements;

    ArticleShelf(StatementEntries statements) {
        this.statements = statements;
    }

    @Override
    public Type type() {
        return Type.ARTICLE;
    }

    @Override
    public Map<Long, String> stamps() {
        return Stamp.all(STAMPED, row -> row[3] = state((Article.State) row[3]));
    }

    /** The steps of an article that went well change nothing in what can be found. */
    static String state(Article.State state) {
        return switch (state) {
            case FAILED -> "aside";
            case OTHER_LANGUAGE -> "foreign";
            default -> "read";
        };
    }

    @Override
    public Set<Long> showing(Collection<Long> articles) {
        return Set.of();
    }

    @Override
    public List<Volume> read(Collection<Long> numbers, Map<Long, String> stamps) {
        return QuarkusTransaction.requiringNew().call(() -> versions(numbers)).stream()
                .map(version -> volume(version, stamps.get(version.article.id)))
                .toList();
    }

    private static List<ArticleVersion> versions(Collection<Long> articles) {
        return ArticleVersion.list(
                "from ArticleVersion v join fetch v.article a left join fetch a.source"
                        + " where a.id in ?1 and v.number = a.currentVersion",
                articles);
    }

    private Volume volume(ArticleVersion version, @Nullable String stamp) {
        Article article = version.article;
        Entry entry = of(article, new Entry(Type.ARTICLE, String.valueOf(article.id)));
        entry.title = article.title;
        entry.text = version.text.length() <= SHOWN ? version.text : version.text.substring(0, SHOWN);
        entry.address = "/articles/" + article.id;
        entry.state = state(article.state);
        boolean read = entry.state.equals("read");
        List<Entry> parts = read ? statements.of(article) : List.of();
        entry.kinds = parts.stream()
                .flatMap(part -> part.kinds.stream())
                .distinct()
                .sorted()
                .toList();
        words(article, version, entry);
        entry.stamp = stamp == null ? "" : stamp;
        entry.parts = parts.size();
        return new Volume(entry, parts);
    }

    /** A text over which reading stumbles is found by its title. */
    private static void words(Article article, ArticleVersion version, Entry entry) {
        Terms title = Terms.of(article.title + ".\n\n" + article.sourceName());
        try {
            entry.findBy(title, Terms.of(version.text));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf("The text of article %d cannot be searched: %s", article.id, e);
            entry.findBy(title, Terms.of(""));
        }
    }

    /** What all entries of an article tell of it. */
    static Entry of(Article article, Entry entry) {
        entry.by = article.sourceName();
        entry.day = article.published;
        entry.sources = sources(List.of(article));
        return entry;
    }

    static List<String> sources(Collection<Article> articles) {
        return articles.stream()
                .flatMap(article -> Stream.ofNullable(article.source))
                .map(source -> String.valueOf(source.id))
                .distinct()
                .collect(Collectors.toList());
    }
}
