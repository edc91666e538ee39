package org.crossread.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Another name under which articles of a source come: that of one that was merged into it. */
@Entity
public class SourceAlias extends PanacheEntity {
    public String name;

    @ManyToOne(fetch = FetchType.EAGER)
    public Source source;
}
