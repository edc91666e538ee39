package org.crossread.correction;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.crossread.account.Person;

/** A filter of the queue that somebody comes back to, by the name that they gave it. */
@Entity
public class SavedList extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String name;

    /** What stands behind the question mark of the address, starting with it; empty for the whole queue. */
    public String filter;

    static List<SavedList> of(Person person) {
        return list("person = ?1 order by name", person);
    }
}
