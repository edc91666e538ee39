package org.crossread.article.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An entry of a feed as it was seen last: it is brought again only when it has changed. */
@Entity
public class FeedEntry extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Feed feed;

    /** SHA-256 of what the feed calls it. */
    public String keyHash;

    /** SHA-256 of what it said. */
    public String contentHash;

    public Instant seenAt;
}
