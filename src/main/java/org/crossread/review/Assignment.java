package org.crossread.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossread.Together;
import org.crossread.account.Person;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** Somebody's work on a conflict: taken up by themselves for a while, or given to them by an editor until it is decided. */
@Entity
public class Assignment extends PanacheEntity {
    /** The condition that an {@code Assignment a} counts. */
    public static final String STANDS = "(a.endsAt is null or a.endsAt > instant)";

    @OneToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person assignedBy;

    public Instant assignedAt;

    /** When it goes back to everybody, unless its holder goes on with it; null where an editor gave it. */
    public @Nullable Instant endsAt;

    /** The one that counts now. */
    public static Optional<Assignment> of(Conflict conflict) {
        return find("from Assignment a where a.conflict = ?1 and " + STANDS, conflict)
                .firstResultOptional();
    }

    /** Who works on these now, by the conflict's id. */
    public static Map<Long, String> holders(List<Conflict> conflicts) {
        return Together.ask(
                        conflicts.stream().map(conflict -> conflict.id).toList(),
                        ids -> Assignment.<Assignment>list(
                                "from Assignment a where a.conflict.id in " + Together.NUMBERS + " and " + STANDS, ids))
                .stream()
                .collect(Collectors.toMap(held -> held.conflict.id, held -> held.person.name));
    }

    public boolean isOf(Person somebody) {
        return person.id.equals(somebody.id);
    }
}
