package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.account.Person;
import org.jspecify.annotations.Nullable;

/** That two stories may be one: for people to merge or to dismiss, once and for all. */
@Entity
public class Proposal extends PanacheEntity {
    /** The older of the two. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Story one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Story other;

    /** From 0 to 1. */
    public double likeness;

    /** What speaks for it, in a sentence. */
    public String why = "";

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    public Instant madeAt;

    /** Who decided it; null while it is open, and where a story of a few articles joined the other by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;

    /** What became of it. */
    public enum State {
        OPEN,
        /** They are two: it is not proposed again. */
        DISMISSED,
        MERGED
    }

    static Optional<Proposal> of(Story one, Story other) {
        boolean inOrder = one.id < other.id;
        return find("one = ?1 and other = ?2", inOrder ? one : other, inOrder ? other : one)
                .firstResultOptional();
    }

    /** Those between a story and others, by the number of the other. */
    static Map<Long, Proposal> of(Story story, Collection<Story> others) {
        return others.isEmpty()
                ? Map.of()
                : Proposal.<Proposal>list("(one = ?1 and other in ?2) or (other = ?1 and one in ?2)", story, others)
                        .stream()
                        .collect(Collectors.toMap(proposal -> proposal.with(story).id, Function.identity()));
    }

    /** The open ones that a story is part of, likest first. */
    static List<Proposal> open(Story story) {
        return list(
                "from Proposal p join fetch p.one join fetch p.other where p.state = ?1 and (p.one = ?2 or p.other = ?2)"
                        + " order by p.likeness desc, p.id",
                State.OPEN,
                story);
    }

    /** How many there are to decide on. */
    public static long waiting() {
        return count("state", State.OPEN);
    }

    /** How many of them a story is part of. */
    public static long waiting(Story story) {
        // not Panache's, whose plan Hibernate works out anew at each request
        return getEntityManager()
                .createQuery(
                        "select count(p) from Proposal p where p.state = ?1 and (p.one = ?2 or p.other = ?2)",
                        Long.class)
                .setParameter(1, State.OPEN)
                .setParameter(2, story)
                .getSingleResult();
    }

    void decide(State decision, @Nullable Person by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** The story that is not this one. */
    public Story with(Story story) {
        return one.id.equals(story.id) ? other : one;
    }
}
