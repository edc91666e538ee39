package org.crossread.conflict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossread.Together;
import org.crossread.check.Outcome;
import org.crossread.check.Severity;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Repairs;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** A flagged disagreement between articles of a story; or, kept beside the flags, a pair that fits together or a variant. */
@Entity
public class Conflict extends PanacheEntity {
    @ManyToOne(fetch = FetchType.EAGER)
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable StatementGroup group;

    @Column(name = "check_id")
    public String check;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    @Enumerated(EnumType.STRING)
    public Finding.Likelihood likelihood;

    /** How likely it looked before any verdict on its like: what is learnt from verdicts is learnt by it. */
    @Column(name = "prior_likelihood")
    @Enumerated(EnumType.STRING)
    public Finding.@Nullable Likelihood prior;

    /** Words of {@link Finding.Circumstance}. */
    @Convert(converter = Repairs.class)
    public List<String> context;

    public String why;
    public String question;

    /** P(real) × severity × reach: the order of the queue, never shown. */
    public double priority;

    /** Its place among those of its story and kind that are equally important, from 0. */
    public int position;

    /** The same in every run as long as the same words disagree in the same way: decisions hang on it. */
    public String signature;

    /** Of everything that was found: the same as long as a run has nothing to write. */
    public @Nullable String digest;

    /** Of what an analysis stored: shows whether anything else changed it since. Null where an earlier version of Crossread wrote it. */
    public @Nullable String seal;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    /** Whether a person has had a hand in it: then it is never struck out. */
    public boolean handled;

    /** Whether it is gone because a source changed its words. */
    public boolean sourceCorrected;

    public Instant createdAt;

    /** Raised by every change: the second of two people who decide at once is told so. */
    @Version
    public int version;

    /** How many readings were stored with it. Null where an earlier version of Crossread wrote it. */
    public @Nullable Integer readingCount;

    @OneToMany(mappedBy = "conflict", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<ConflictReading> readings = new ArrayList<>();

    /** Which of the three lists of a comparison it stands in. */
    public enum Kind {
        CONFLICT,
        VARIANT,
        COMPATIBLE
    }

    /** How far people have come with it. */
    public enum State {
        OPEN,
        DECIDED,
        /** A correction that names it is published. */
        CORRECTED,
        /** Decided once, and not found any more. */
        GONE
    }

    /** A story's conflicts, variants or compatible pairs, most important first, with their readings. */
    public static List<Conflict> of(Story story, Kind kind) {
        return list(
                "from Conflict c left join fetch c.readings where c.story = ?1 and c.kind = ?2"
                        + " order by c.priority desc, c.position, c.id",
                story,
                kind);
    }

    /** Looks up the readings of all of these at once. */
    public static void withReadings(List<Conflict> conflicts) {
        Together.ask(
                conflicts.stream().map(conflict -> conflict.id).toList(),
                ids -> Conflict.list(
                        "from Conflict c left join fetch c.readings where c.id in " + Together.NUMBERS, ids));
    }

    /** How many flagged conflicts of a story stand in each state; states that none is in are left out. */
    static Map<State, Long> counts(Story story) {
        return getEntityManager()
                .createQuery(
                        "select c.state, count(c) from Conflict c where c.story = ?1 and c.kind = CONFLICT group by c.state",
                        Object[].class)
                .setParameter(1, story)
                .getResultStream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }

    /** How many rows there are of a story and how often people changed any of them, or an analysis wrote it anew. */
    record Changes(long rows, long versions) {}

    /** Tells whether people have changed any conflict of a story since. */
    static Changes changes(Story story) {
        return getEntityManager()
                .createQuery(
                        "select new org.crossread.conflict.Conflict$Changes(count(c), coalesce(sum(c.version), 0L)) from Conflict c where c.story = ?1",
                        Changes.class)
                .setParameter(1, story)
                .getSingleResult();
    }

    /** The readings by side: those that agree stand together. */
    public SortedMap<Integer, List<ConflictReading>> sides() {
        return sides(readings);
    }

    static SortedMap<Integer, List<ConflictReading>> sides(List<ConflictReading> readings) {
        SortedMap<Integer, List<ConflictReading>> sides = new TreeMap<>();
        readings.forEach(
                r -> sides.computeIfAbsent(r.side, side -> new ArrayList<>()).add(r));
        return sides;
    }
}
