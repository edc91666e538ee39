package org.crossread.publication.bundle;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.util.Optional;
import org.crossread.publication.Publication;

/** What a correction's evidence bundle is made of, as it stood when the correction was published: never changed. */
@Entity
public class Dossier extends PanacheEntity {
    @OneToOne(fetch = FetchType.LAZY)
    public Publication publication;

    /** JSON of {@link Inputs}. */
    public String inputs;

    /** JSON of {@link Decisions}. */
    public String decisions;

    static Optional<Dossier> of(Publication publication) {
        return find("publication", publication).firstResultOptional();
    }
}
