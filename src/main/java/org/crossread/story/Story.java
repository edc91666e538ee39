package org.crossread.story;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.statement.StoredWitness;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The articles about one event. Stages on any node and people change different things of it at once: each writes only its own. */
@Entity
@DynamicUpdate
public class Story extends PanacheEntity {
    public String title;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    @Enumerated(EnumType.STRING)
    public Analysis analysis = Analysis.PENDING;

    /** How often its analysis was begun that has not ended. */
    public int attempts;

    /** How often its analysis was begun at all: what an earlier turn has found is stored no more. */
    public int turn;

    /** When it is asked for again, should nobody have begun its analysis; null where it was not missed yet. */
    public @Nullable Instant dueAt;

    /** Why its analysis was given up. */
    public @Nullable String failure;

    public @Nullable Instant analysedAt;

    /** The median day of its articles: what an article without a date of its own takes. */
    @Column(name = "median_day")
    public @Nullable LocalDate day;

    public Instant createdAt;

    /** How many people read each of its conflicts, blind to one another: 1, or 2. */
    public int readings = 1;

    /** Where all its articles went, if people put them into another story. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Story mergedInto;

    /** Whether the story still takes in articles. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** How far its comparison is. */
    public enum Analysis {
        PENDING,
        RUNNING,
        DONE,
        FAILED
    }

    /** Where its page is. */
    public String address() {
        return "/stories/" + id;
    }

    /** Its articles in date order, undated ones last. */
    public List<Article> articles() {
        return getEntityManager()
                .createQuery(
                        "select a from StoryMember m join m.article a left join fetch a.source where m.story = ?1"
                                + " order by a.published nulls last, a.id",
                        Article.class)
                .setParameter(1, this)
                .getResultList();
    }

    /** Its articles for reading: no more of each than its reading depends on. */
    public List<StoredWitness> witnesses() {
        return getEntityManager()
                .createQuery(
                        "select new org.crossread.statement.StoredWitness("
                                + "a.id, a.currentVersion, coalesce(s.name, ''), a.title, a.published, null, coalesce(a.translatedFrom, s.translatedFrom))"
                                + " from StoryMember m join m.article a left join a.source s where m.story = ?1",
                        StoredWitness.class)
                .setParameter(1, this)
                .getResultList();
    }

    /** The numbers of its articles that have not been compared with the others yet. */
    public List<Long> joined() {
        return getEntityManager()
                .createQuery(
                        "select a.id from StoryMember m join m.article a where m.story = ?1 and a.state = ?2",
                        Long.class)
                .setParameter(1, this)
                .setParameter(2, Article.State.JOINED)
                .getResultList();
    }

    /** Has it compared again. */
    public void stale() {
        stale(List.of(id));
        analysis = Analysis.PENDING;
        attempts = 0;
        failure = null;
    }

    /**
     * Has stories compared again. Written whatever was read before, and at once: an analysis that begins at the same time on another thread or
     * node either sees what has changed, or finds when it ends that the story waits again.
     */
    static void stale(List<Long> stories) {
        update("analysis = ?1, attempts = 0, failure = null, dueAt = null where id in ?2", Analysis.PENDING, stories);
    }

    public boolean isUnderWay() {
        return analysis == Analysis.PENDING || analysis == Analysis.RUNNING;
    }

    public boolean analysed() {
        return analysis == Analysis.DONE;
    }
}
