package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.jspecify.annotations.Nullable;

/** That an article belongs to a story. */
@Entity
public class StoryMember extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Why it stands there, in a sentence. */
    public String why = "";

    /** Who put it there by hand; null where Crossread did. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person placedBy;

    /** The members of a story in date order, undated articles last. */
    static List<StoryMember> of(Story story) {
        return list(
                "from StoryMember m join fetch m.article left join fetch m.placedBy where m.story = ?1"
                        + " order by m.article.published nulls last, m.article.id",
                story);
    }

    private record Count(long story, long articles) {}

    /** How many articles each of these stories has; those without any are left out. */
    static Map<Long, Long> counts(List<Long> stories) {
        return getEntityManager()
                .createQuery(
                        "select m.story.id, count(m) from StoryMember m where m.story.id in ?1 group by m.story.id",
                        Count.class)
                .setParameter(1, stories)
                .getResultStream()
                .collect(Collectors.toMap(Count::story, Count::articles));
    }

    public static Optional<Story> storyOf(Article article) {
        return StoryMember.<StoryMember>find("from StoryMember m join fetch m.story where m.article = ?1", article)
                .firstResultOptional()
                .map(member -> member.story);
    }
}
