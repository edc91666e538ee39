package org.crossread.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** The text of an article as it stood at one time. Never changed: spans point into it. */
@Entity
public class ArticleVersion extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** From 1. */
    public int number;

    public String text;

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    public String sha256;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person createdBy;

    /** All versions of an article, oldest first. */
    public static List<ArticleVersion> of(Article article) {
        return list("article = ?1 order by number", article);
    }

    /** The text with its code points. */
    public Text content() {
        return Text.of(text);
    }
}
