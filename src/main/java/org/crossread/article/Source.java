package org.crossread.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.util.Optional;

/** An outlet or agency that articles come from. */
@Entity
public class Source extends PanacheEntity {
    public String name;
    /** Whether others carry its texts. */
    public boolean agency;

    public static Optional<Source> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
