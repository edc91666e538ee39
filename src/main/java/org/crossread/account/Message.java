package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a person is to know of: that a colleague mentioned, overruled or assigned them, or decided on their correction. */
@Entity
public class Message extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** One sentence. */
    public String text;

    /** The page that it is about: a path of this server. */
    public String address;

    public Instant sentAt;
    public @Nullable Instant seenAt;

    /** When a mail about it was taken by the mail server. */
    public @Nullable Instant mailedAt;

    static long waiting(Person person) {
        return count("person = ?1 and seenAt is null", person);
    }

    static Optional<Message> of(Person person, long id) {
        return find("person = ?1 and id = ?2", person, id).firstResultOptional();
    }

    public boolean isNew() {
        return seenAt == null;
    }
}
