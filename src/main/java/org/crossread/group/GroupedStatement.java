package org.crossread.group;

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
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** One article's answer to the question of a group. */
@Entity
public class GroupedStatement extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public StatementGroup group;

    /** Keeps the order of the group; there is room between two. */
    public int position;

    /** The words that were read. */
    @Embedded
    public Passage passage;

    /** The clause that states it, in code points of the same version. */
    public int clauseStart;

    public int clauseEnd;

    /** The value in words. */
    public String words;

    @Column(name = "value_json")
    @Convert(converter = Fields.class)
    public Map<String, Object> value;

    public @Nullable String attribution;

    public Span clause() {
        return new Span(clauseStart, clauseEnd);
    }
}
