package org.crossread.article.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.jspecify.annotations.Nullable;

/** A feed that is watched: where it stands, how it has done so far, when it is looked at next. */
@Entity
public class Feed extends PanacheEntity {
    private static final Duration LONGEST_REST = Duration.ofHours(24);
    private static final int DOUBLINGS = 10;

    public String address;
    public String title;

    /** The source of its articles. */
    public String sourceName;

    /** How often it is looked at while all is well. */
    public int minutes;

    /** Whether the page of each entry is fetched for its whole text. */
    public boolean followed;

    @Enumerated(EnumType.STRING)
    public State state = State.WATCHED;

    /** What its server told last, to ask only for what is new. */
    public @Nullable String etag;

    public @Nullable String lastModified;
    public Instant nextAt;
    public @Nullable Instant triedAt;
    public @Nullable Instant succeededAt;

    /** When it last brought anything. */
    public @Nullable Instant broughtAt;

    /** How many looks in a row came to nothing. */
    public int failures;

    /** Why the last look came to nothing; an empty string where it did not. */
    public String trouble = "";

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person createdBy;

    /** Whether it is looked at. */
    public enum State {
        WATCHED,
        PAUSED
    }

    public static List<Feed> all() {
        return list("order by title, id");
    }

    /** Looked at with success. */
    void well(Instant now) {
        succeededAt = now;
        failures = 0;
        trouble = "";
        nextAt = now.plus(Duration.ofMinutes(minutes));
    }

    /** Looked at in vain: each time it is left alone twice as long, and at least as long as its server asks. */
    void ill(Instant now, String why, @Nullable Duration asked) {
        failures++;
        trouble = why;
        Duration rest = Duration.ofMinutes((long) minutes << Math.min(failures, DOUBLINGS));
        Duration bounded = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        nextAt = now.plus(asked != null && asked.compareTo(bounded) > 0 ? asked : bounded);
    }

    public boolean isWatched() {
        return state == State.WATCHED;
    }

    public boolean isIll() {
        return failures > 0;
    }
}
