package org.crossread.conflict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** What an analysis changed in a story: a conflict that it found first, no longer, or otherwise than before. */
@Entity
public class StoryChange extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    public Instant happenedAt;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Column(name = "check_id")
    public String check;

    public String question;

    /** What stands against what, as readings write it. */
    public String detail;

    /** The conflict's number; none where it was struck out, for nobody had had a hand in it. */
    public @Nullable Long conflictId;

    /** What can happen to a conflict when its story is compared anew. */
    public enum Kind {
        FOUND("found", "open"),
        CHANGED("other readings", "info"),
        REOPENED("open again", "open"),
        GONE("no longer found", "done"),
        SOURCE_CORRECTED("source corrected", "done");

        private final String words;
        private final String tone;

        Kind(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return tone;
        }
    }
}
