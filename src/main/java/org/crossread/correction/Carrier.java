package org.crossread.correction;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** An article that carries, or carried, what a published correction calls wrong. */
@Entity
public class Carrier extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Correction correction;

    /** Where it says so; of a version that was looked at last. */
    @Embedded
    public Passage passage;

    /** Why it is taken for the wrong value, in a sentence. */
    public String why;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    public Instant foundAt;

    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person toldBy;

    public @Nullable Instant toldAt;

    /** Null where Crossread saw that a new version no longer carries it. */
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person fixedBy;

    public @Nullable Instant fixedAt;

    /** Raised by every change. */
    @Version
    @Column(name = "lock_version")
    public int revision;

    /** How far its newsroom has come with it. */
    public enum State {
        OPEN("open", "open"),
        TOLD("told", "info"),
        FIXED("fixed", "done");

        private final String word;
        private final String tone;

        State(String word, String tone) {
            this.word = word;
            this.tone = tone;
        }

        public String word() {
            return word;
        }

        public String tone() {
            return tone;
        }
    }

    static List<Carrier> of(Correction correction) {
        return list("from Carrier c join fetch c.correction where c.correction = ?1 order by c.id", correction);
    }

    static List<Carrier> of(Conflict conflict) {
        return list("from Carrier c join fetch c.correction k where k.conflict = ?1 order by c.id", conflict);
    }

    static List<Carrier> ofStory(long id) {
        return list(
                "passage.article in (select m.article from StoryMember m where m.story.id = ?1) order by"
                        + " case when state = OPEN then 0 when state = TOLD then 1 else 2 end, id",
                id);
    }
}
