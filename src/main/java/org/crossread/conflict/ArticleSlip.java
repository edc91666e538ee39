package org.crossread.conflict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.check.Slip;
import org.crossread.statement.Repairs;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Something wrong inside one article, kept for its fact-checkers. */
@Entity
public class ArticleSlip extends PanacheEntity {
    @Embedded
    public Passage passage;

    @Column(name = "check_id")
    public String check;

    public String why;

    @Enumerated(EnumType.STRING)
    public Slip.Effect effect;

    /** What could stand there instead, likeliest first. */
    @Convert(converter = Repairs.class)
    public List<String> repairs;

    public String signature;

    /** Of everything that was found: the same as long as a run has nothing to write. */
    public @Nullable String digest;

    /** Of what an analysis stored: shows whether anything else changed it since. Null where an earlier version of Crossread wrote it. */
    public @Nullable String seal;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    public Instant createdAt;

    /** How far people have come with it. */
    public enum State {
        OPEN,
        DISMISSED,
        CORRECTED,
        /** Decided once, and not found any more. */
        GONE
    }

    /** An article's slips in the order of its text. */
    public static List<ArticleSlip> of(Article article) {
        return list("passage.article = ?1 and state <> ?2 order by passage.start, id", article, State.GONE);
    }

    /** The slips of all of a story's articles, those that change the meaning first. */
    public static List<ArticleSlip> of(Story story) {
        return list(
                "passage.article in (select m.article from StoryMember m where m.story = ?1) and state <> ?2"
                        + " order by case when effect = MEANING then 0 else 1 end, passage.article.id, passage.start, id",
                story,
                State.GONE);
    }
}
