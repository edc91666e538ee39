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

    /** Whether a published correction made it; otherwise it came from the source. */
    public boolean mended;

    /** Makes the next version of an article, or its first, and lets the article stand in it from now on. */
    static ArticleVersion next(Article article, Text text, String sha256, Instant now, @Nullable Person by) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = article.currentVersion + 1;
        version.text = text.value();
        version.sha256 = sha256;
        version.createdAt = now;
        version.createdBy = by;
        version.persist();
        article.currentVersion = version.number;
        return version;
    }

    /** All versions of an article, oldest first. */
    public static List<ArticleVersion> of(Article article) {
        return list("article = ?1 order by number", article);
    }

    /** Those that came after one, up to and with another, oldest first. */
    public static List<ArticleVersion> between(Article article, int after, int last) {
        return list("article = ?1 and number > ?2 and number <= ?3 order by number", article, after, last);
    }

    /** The text with its code points. */
    public Text content() {
        return Text.of(text);
    }
}
