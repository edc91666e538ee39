package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a story is about, as stored with its latest change. */
@Entity
class StoryCentre extends PanacheEntityBase {
    @Id
    public long storyId;

    /** By which measure; another than {@link Subject#MEASURE} is out of date. */
    public int measure = Subject.MEASURE;

    public byte[] weights = new byte[0];
    public String days = "";

    /** The article whose title the story bears: the most central one. */
    public @Nullable Long titledBy;

    /** Whether it was held against other stories since its latest change. */
    public boolean checked;

    Centre centre() {
        return new Centre(Weights.of(weights), Days.of(days));
    }

    void set(Centre centre) {
        measure = Subject.MEASURE;
        weights = centre.weights().bytes();
        days = centre.days().inWords();
        checked = false;
    }
}
