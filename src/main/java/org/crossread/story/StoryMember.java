package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.crossread.article.Article;

/** That an article belongs to a story. */
@Entity
public class StoryMember extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    public static Optional<Story> storyOf(Article article) {
        return StoryMember.<StoryMember>find("from StoryMember m join fetch m.story where m.article = ?1", article)
                .firstResultOptional()
                .map(member -> member.story);
    }
}
