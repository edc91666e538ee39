package org.crossread.conflict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.crossread.article.Article;

/** That a source changed words over which articles had disagreed: with that the conflict was gone. */
@Entity
public class SilentCorrection extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** The number of the last version that had the words. */
    public int fromVersion;

    /** The number of the first that was compared without them. */
    public int toVersion;

    /** The words that were changed or taken out. */
    public String words;

    /** What stood against what. */
    public String detail;

    /** Whether the new text itself speaks of a correction or an update. */
    public boolean told;

    public Instant noticedAt;

    /** Those of an article, latest first. */
    public static List<SilentCorrection> of(Article article) {
        return list("from SilentCorrection s join fetch s.conflict where s.article = ?1 order by s.id desc", article);
    }
}
