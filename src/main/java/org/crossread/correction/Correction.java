package org.crossread.correction;

import static org.crossread.Together.NUMBERS;

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
import org.crossread.Together;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Other words for a passage of an article, with the reason: proposed by one person, decided by another. */
@Entity
public class Correction extends PanacheEntity {
    /** The words that are wrong. */
    @Embedded
    public Passage passage;

    public String replacement;
    public String reason;
    /** Addresses of evidence, one a line. */
    public String evidence;

    /** What was wrong and what is right, as people wrote it for the notice; null while Crossread writes it. */
    public @Nullable String notice;

    /** The conflict that it settles, where there is one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Conflict conflict;

    @Enumerated(EnumType.STRING)
    public Grade grade;

    @Enumerated(EnumType.STRING)
    public State state = State.PROPOSED;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person proposedBy;

    public Instant proposedAt;

    @ManyToOne(fetch = FetchType.EAGER)
    public Person lastEditedBy;

    /** Who approved or returned it last. */
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;
    /** The reason for a return, or a note with the approval. */
    public String decisionNote = "";

    /** The version of the article with the right words; null before publication, and where the article kept its text. */
    public @Nullable Integer mendedVersion;

    /** Where the right words begin in that version, in code points. */
    public @Nullable Integer mendedStart;

    /** Raised by every change: the second of two editors who decide at once is told so. */
    @Version
    @Column(name = "lock_version")
    public int revision;

    /** How far it has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        RETURNED,
        PUBLISHED
    }

    public static List<Correction> of(Article article) {
        return list("passage.article = ?1 order by id desc", article);
    }

    public static List<Correction> of(Conflict conflict) {
        return list("conflict = ?1 order by id desc", conflict);
    }

    /** Which of these conflicts wait for an editor. */
    static List<Long> waitingAmong(Object[] conflicts) {
        return Together.select(
                "select x.conflict.id from Correction x where x.conflict.id in " + NUMBERS + " and x.state = PROPOSED",
                Long.class,
                conflicts);
    }

    /** Those in one of these states, oldest first. */
    public static List<Correction> in(State... states) {
        return list("state in ?1 order by id", List.of(states));
    }

    /** The published ones of a story's articles, oldest first. */
    static List<Correction> published(Story story) {
        return list(
                "from Correction c left join fetch c.conflict where c.state = ?1"
                        + " and c.passage.article in (select m.article from StoryMember m where m.story = ?2) order by c.id",
                State.PUBLISHED,
                story);
    }

    /** Articles that carry, or carried, what it calls wrong. */
    public List<Carrier> carriers() {
        return Carrier.of(this);
    }

    public boolean waits() {
        return state == State.PROPOSED;
    }

    /** Whether this person must leave the decision to somebody else. */
    public boolean isOwn(Person person) {
        return person.id.equals(proposedBy.id) || person.id.equals(lastEditedBy.id);
    }

    /** Other words by somebody: whatever was decided before is void. */
    void reword(Person by) {
        lastEditedBy = by;
        state = State.PROPOSED;
        decidedBy = null;
        decidedAt = null;
    }

    /** A decision, by somebody whom {@link Deciding#admit} has let. */
    void decide(State decision, String note, Person by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
        decisionNote = note;
    }

    public List<String> evidenceLinks() {
        return evidence.lines().filter(line -> !line.isBlank()).toList();
    }
}
