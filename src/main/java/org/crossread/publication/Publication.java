package org.crossread.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.correction.Correction;
import org.crossread.correction.Grade;

/** A published correction: what readers and other newsrooms see. */
@Entity
public class Publication extends PanacheEntity {
    @OneToOne(fetch = FetchType.EAGER)
    public Correction correction;

    @ManyToOne(fetch = FetchType.EAGER)
    public Article article;

    public String notice;

    /** The words that were wrong. */
    @Column(name = "wrong_words")
    public String wrong;

    /** The words that are right. */
    @Column(name = "right_words")
    public String right;

    @Enumerated(EnumType.STRING)
    public Grade grade;

    public Instant publishedAt;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person publishedBy;

    /** The public log, newest first. */
    public static List<Publication> newest(int page, int size) {
        return Publication.<Publication>find(
                        "from Publication p join fetch p.correction join fetch p.article a left join fetch a.source"
                                + " order by p.publishedAt desc, p.id desc")
                .page(page, size)
                .list();
    }

    public static Optional<Publication> of(Correction correction) {
        return find("correction", correction).firstResultOptional();
    }

    public static List<Publication> of(Article article) {
        return list("article = ?1 order by id desc", article);
    }
}
