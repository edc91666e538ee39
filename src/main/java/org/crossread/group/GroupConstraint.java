package org.crossread.group;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.group.Constraints.Pair;
import org.crossread.group.Constraints.Said;
import org.crossread.story.Story;

/** A person's decision that two statements answer one question, or that they do not; it holds until it is taken back. */
@Entity
public class GroupConstraint extends PanacheEntity {
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Column(name = "check_id")
    public String check;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article one;

    public String oneWords;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article other;

    public String otherWords;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person decidedBy;

    public Instant decidedAt;

    /** What was decided. */
    public enum Kind {
        TOGETHER,
        APART
    }

    /** Those between statements of a story's articles, latest first. */
    public static List<GroupConstraint> of(Story story) {
        return list(
                "select c from GroupConstraint c join fetch c.one join fetch c.other join fetch c.decidedBy"
                        + " where c.one in (select m.article from StoryMember m where m.story = ?1)"
                        + " and c.other in (select m.article from StoryMember m where m.story = ?1)"
                        + " order by c.decidedAt desc, c.id desc",
                story);
    }

    /** The same for an analysis. */
    public static Constraints constraints(Story story) {
        List<GroupConstraint> all = of(story);
        return new Constraints(pairs(all, Kind.TOGETHER), pairs(all, Kind.APART));
    }

    private static List<Pair> pairs(List<GroupConstraint> all, Kind kind) {
        return all.stream()
                .filter(constraint -> constraint.kind == kind)
                .map(GroupConstraint::pair)
                .distinct()
                .toList();
    }

    Pair pair() {
        return Pair.of(said(one, oneWords), said(other, otherWords));
    }

    private Said said(Article article, String words) {
        return new Said(String.valueOf(article.id), check, words);
    }
}
