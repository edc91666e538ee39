package org.crossread.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/**
 * What stored articles say. A reading depends on nothing but what {@link StoredWitness} names, so it is kept: a story that one more article
 * joins reads that one alone. What is not kept any more is read again.
 */
@Singleton
public class Depositions {
    /** The part of the program's memory that readings may take. */
    private static final int PART = 4;

    /** Measured, in bytes: what an article takes with all that is read in it, and what each of its characters adds. */
    private static final int AN_ARTICLE = 7_600;

    private static final int A_CHARACTER = 57;

    private final Reader reader;
    private final Cache<StoredWitness, Deposition> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
            .weigher((StoredWitness stored, Deposition said) ->
                    AN_ARTICLE + A_CHARACTER * said.witness().prose().text().length())
            .build();

    Depositions(Reader reader) {
        this.reader = reader;
    }

    /**
     * What the article says; read now, where it is not known. Outside any transaction, for it may take its time.
     *
     * @throws IllegalStateException where there is no such version of such an article
     */
    public Deposition of(StoredWitness stored) {
        Deposition known = kept.getIfPresent(stored);
        if (known == null) {
            known = reader.read(witness(stored));
            kept.put(stored, known);
        }
        return known;
    }

    private static Witness witness(StoredWitness stored) {
        return new Witness(
                String.valueOf(stored.article()),
                stored.source(),
                stored.title(),
                stored.published(),
                stored.storyDate(),
                stored.original(),
                Prose.of(text(stored)));
    }

    private static Text text(StoredWitness stored) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>findByIdOptional(stored.article())
                        .flatMap(article -> article.version(stored.version()))
                        .map(ArticleVersion::content)
                        .orElseThrow(() -> new IllegalStateException(
                                "Article " + stored.article() + " has no version " + stored.version() + ".")));
    }
}
