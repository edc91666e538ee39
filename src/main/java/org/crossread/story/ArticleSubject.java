package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** What an article is about, as stored when it joined a story. */
@Entity
class ArticleSubject extends PanacheEntityBase {
    @Id
    public long articleId;

    /** By which measure; another than {@link Subject#MEASURE} is out of date. */
    public int measure;

    public byte[] weights;

    static void keep(long article, Weights weights) {
        ArticleSubject subject = new ArticleSubject();
        subject.articleId = article;
        subject.measure = Subject.MEASURE;
        subject.weights = weights.bytes();
        getEntityManager().merge(subject);
    }

    /** Of the articles of a story, as far as they are stored by today's measure. */
    static List<ArticleSubject> of(Story story) {
        return list(
                "measure = ?1 and articleId in (select m.article.id from StoryMember m where m.story = ?2)",
                Subject.MEASURE,
                story);
    }

    Weights weights() {
        return Weights.of(weights);
    }
}
