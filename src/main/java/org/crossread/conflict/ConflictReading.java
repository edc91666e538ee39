package org.crossread.conflict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import org.crossread.article.Passage;
import org.crossread.statement.Fields;
import org.jspecify.annotations.Nullable;

/** What one article has at the point of a conflict. */
@Entity
public class ConflictReading extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    /** Keeps the order of the readings of all sides; there is room between two. */
    public int position;

    @Embedded
    public Passage passage;

    /** The value in words. */
    public String words;

    @Column(name = "value_json")
    @Convert(converter = Fields.class)
    public Map<String, Object> value;

    /** Whom the article names as saying so. */
    public @Nullable String attribution;

    /** Readings that agree share a side, from 0. */
    public int side;
}
