package org.crossread.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A form that somebody sent, and the page that it led to. */
@Entity
public class Submission extends PanacheEntityBase {
    /** SHA-256 of who sent it, the form's own key and what was typed. */
    @Id
    public String fingerprint;

    public String location;
    public Instant sentAt;
}
