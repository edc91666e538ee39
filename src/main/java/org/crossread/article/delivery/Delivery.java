package org.crossread.article.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossread.account.Person;
import org.jspecify.annotations.Nullable;

/** What somebody brings at one time: opened, looked at, and taken in when they say so. Its report stays. */
@Entity
public class Delivery extends PanacheEntity {
    @Enumerated(EnumType.STRING)
    public Way way;

    /** What people call it: the name of its file, the title of its feed. */
    public String name;

    /** The source of those of its articles that name none. */
    public @Nullable String sourceName;

    @Enumerated(EnumType.STRING)
    public State state = State.OPENING;

    /** Whether it goes in without anybody looking at it first. A table never does. */
    public boolean straight;

    /** The columns of a table; none where the format names its cells itself. */
    @Column(name = "columns_json")
    @Convert(converter = ColumnsColumn.class)
    public List<String> columns = List.of();

    /** By the id of a cell, the column that holds it. */
    @Column(name = "mapping_json")
    @Convert(converter = CellsColumn.class)
    public Map<String, String> mapping = Map.of();

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Person createdBy;

    /** When the step began that is under way: for the time that is left. */
    public @Nullable Instant startedAt;

    public @Nullable Instant endedAt;

    /** When its message is sent again, should nobody work on it; null where it was not missed yet. */
    public @Nullable Instant dueAt;

    /** How far it has come. */
    public enum State {
        /** Its files are being opened, its addresses fetched. */
        OPENING("being opened"),
        /** Each article is held against what is here. */
        CHECKING("being looked at"),
        /** Waits for somebody to say yes. */
        CHECKED("waits for your yes"),
        RUNNING("coming in"),
        DONE("done"),
        CANCELLED("cancelled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isBusy() {
        return state == State.OPENING || state == State.CHECKING || state == State.RUNNING;
    }

    public boolean isTable() {
        return !columns.isEmpty();
    }

    /** Whether its articles are in, or as many of them as were before somebody stopped it. */
    public boolean isOver() {
        return state == State.DONE || state == State.CANCELLED;
    }
}
