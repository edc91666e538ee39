package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Formula;

/** From a person's sign-in in one browser to the sign-out. */
@Entity
public class DeskSession extends PanacheEntity {
    @ManyToOne(fetch = FetchType.EAGER)
    public Person person;

    /** Fingerprint of what the browser keeps in its cookie. */
    public String secret;

    /** The person's when it began: a session of an earlier one is over. */
    public int epoch;

    /** What the browser says it is. */
    public String browser;

    public String address;
    public Instant begunAt;

    /** To within some minutes. */
    public Instant seenAt;

    /** How many messages its person had not seen when it was read: each page says so, and need not ask by itself. */
    @Formula("(select count(*) from message told where told.person_id = person_id and told.seen_at is null)")
    long waiting;

    static List<DeskSession> of(Person person) {
        return list("person = ?1 and epoch = ?2 order by seenAt desc", person, person.epoch);
    }
}
