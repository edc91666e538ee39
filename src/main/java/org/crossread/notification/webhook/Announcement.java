package org.crossread.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossread.article.web.Posted;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something that happened, on its way to one webhook. */
@Entity
@DynamicUpdate
public class Announcement extends PanacheEntity {
    /** After each failure; together two days. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(16));

    private static final Duration LONGEST_REST = Duration.ofHours(24);

    @ManyToOne(fetch = FetchType.LAZY)
    public Webhook webhook;

    /** By which its receiver knows it again when it comes twice. */
    public String messageId;

    /** What happened, such as {@code conflict.found}. */
    public String type;

    /** The JSON that is sent. */
    public String body;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    public Instant createdAt;
    public Instant nextAt;
    public int attempts;
    public @Nullable Instant triedAt;

    /** When it was taken, or given up. */
    public @Nullable Instant settledAt;

    /** Of HTTP, of the last attempt; 0 where it did not come to that. */
    public int status;

    /** Why the last attempt came to nothing; an empty string where it did not. */
    public String trouble = "";

    /** How far it has come. */
    public enum State {
        WAITING,
        TAKEN,
        GIVEN_UP
    }

    /** The newest first. */
    static List<Announcement> newest(int size) {
        return Announcement.<Announcement>find(
                        "from Announcement a join fetch a.webhook w where w.state <> REMOVED order by a.id desc")
                .page(0, size)
                .list();
    }

    void settle(Posted posted, Instant now) {
        status = posted.status();
        trouble = posted.trouble();
        triedAt = now;
        if (posted.isTaken()) {
            state = State.TAKEN;
            settledAt = now;
        } else if (attempts > WAITS.size()) {
            state = State.GIVEN_UP;
            settledAt = now;
        } else {
            nextAt = now.plus(rest(posted.rest()));
        }
    }

    private Duration rest(@Nullable Duration asked) {
        Duration usual = WAITS.get(Math.max(0, attempts - 1));
        if (asked == null || asked.compareTo(usual) <= 0) {
            return usual;
        }
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    /** As if it had never been tried. */
    void again(Instant now) {
        state = State.WAITING;
        settledAt = null;
        attempts = 0;
        nextAt = now;
    }

    public boolean isTaken() {
        return state == State.TAKEN;
    }

    public boolean isGivenUp() {
        return state == State.GIVEN_UP;
    }
}
