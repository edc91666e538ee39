package org.crossread.conflict;

import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Span;

/**
 * Turns places in what was read into places in stored articles.
 *
 * @param versions by witness, the version of its article that was read
 */
record Passages(Map<String, Integer> versions) {
    Article article(Witness witness) {
        return Article.getEntityManager().getReference(Article.class, Long.valueOf(witness.id()));
    }

    int version(Witness witness) {
        Integer version = versions.get(witness.id());
        if (version == null) {
            throw new IllegalStateException("Witness " + witness.id() + " was not among those that were read.");
        }
        return version;
    }

    Passage of(Witness witness, Span span, String text) {
        return Passage.of(article(witness), version(witness), span, text);
    }

    Passage of(Testimony<?> testimony) {
        return of(
                testimony.witness(),
                testimony.reading().span(),
                testimony.reading().text());
    }
}
