package org.crossread.group;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Statements of a story's articles that answer one question. */
@Entity
public class StatementGroup extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @Column(name = "check_id")
    public String check;

    public String slotKey;
    public String question;
    /** Keeps the order of the story's collation; there is room between two. */
    public int position;

    /** The same in every run as long as the same readings are in it. */
    public String signature;

    /** Of everything that stands in it: the same as long as a run has nothing to write. */
    public @Nullable String digest;

    /** Of what an analysis stored: shows whether anything else changed it since. Null where an earlier version of Crossread wrote it. */
    public @Nullable String seal;

    /** Why its statements stand side by side. */
    @Column(name = "reasons_json")
    @Convert(converter = ReasonsColumn.class)
    public Reasons reasons = Reasons.NONE;

    /** How many statements were stored with it. Null where an earlier version of Crossread wrote it. */
    public @Nullable Integer statementCount;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<GroupedStatement> statements = new ArrayList<>();

    /** Whether statements stand in it because they repeat the very words of another. */
    public boolean isRepeated() {
        return statements.size() > reasons.ties().size() + 1;
    }

    /** A group with its statements. */
    public static Optional<StatementGroup> whole(long id) {
        return find("from StatementGroup g left join fetch g.statements where g.id = ?1", id)
                .singleResultOptional();
    }

    /** Those of a story, whole: they can be shown when nothing more can be looked up. */
    public static List<StatementGroup> of(Story story) {
        return list("from StatementGroup g left join fetch g.statements where g.story = ?1 order by g.position", story);
    }
}
