package org.crossread.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of one version of an article: the place, in code points, and the words that stand there. */
@Embeddable
public class Passage {
    @ManyToOne(fetch = FetchType.EAGER)
    public Article article;

    /** The number of the article's version that the span points into. */
    public int version;

    @Column(name = "span_start")
    public int start;

    @Column(name = "span_end")
    public int end;

    /** Exactly the words at the span. */
    public String text;

    public static Passage of(Article article, int version, Span span, String text) {
        Passage passage = new Passage();
        passage.article = article;
        passage.version = version;
        passage.start = span.start();
        passage.end = span.end();
        passage.text = text;
        return passage;
    }

    public Span span() {
        return new Span(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage passage
                && article.id.equals(passage.article.id)
                && version == passage.version
                && start == passage.start
                && end == passage.end
                && text.equals(passage.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article.id, version, start, end);
    }
}
