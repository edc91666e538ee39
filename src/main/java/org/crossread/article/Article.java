package org.crossread.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crossread.account.Person;
import org.crossread.article.language.Languages;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One text of one source, in versions. Stages and people change different things of it at once: each writes only its own. */
@Entity
@DynamicUpdate
public class Article extends PanacheEntity {
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable Source source;

    /** As given, or else its first heading or sentence. */
    public String title;

    public @Nullable String url;
    public @Nullable String language;

    /** Who wrote it, as the byline has it. */
    public @Nullable String author;

    /** The language of the original, where its text is a translation and says so. */
    public @Nullable String translatedFrom;

    /** What its sender calls it, whatever its text says. */
    public @Nullable String senderKey;

    public @Nullable LocalDate published;

    @Enumerated(EnumType.STRING)
    public DateOrigin publishedFrom = DateOrigin.UNKNOWN;

    @Enumerated(EnumType.STRING)
    public State state = State.IMPORTED;

    /** How often a stage was begun that has not ended. */
    public int attempts;

    /** When its message is sent again, should no stage have taken it up; null where it was not missed yet. */
    public @Nullable Instant dueAt;

    /** Why it was set aside. */
    public @Nullable String failure;

    /** The number of the newest version, from 1. */
    public int currentVersion;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person createdBy;

    /** How we know the day of publication. */
    public enum DateOrigin {
        /** Told at import. */
        GIVEN,
        /** Read from the text itself. */
        STATED,
        UNKNOWN
    }

    /** How far the article has come: each stage stores its effect and the state together. */
    public enum State {
        /** Its text is stored. */
        IMPORTED,
        /** Every check has read it once, so that none of them can stumble over it among others. */
        READ,
        /** It belongs to a story. */
        JOINED,
        /** It is compared with the other articles of its story. */
        ANALYSED,
        /** Set aside after several attempts; it keeps nobody else waiting, and can be tried again. */
        FAILED,
        /** Stored, and neither read nor compared: it is not in English. */
        OTHER_LANGUAGE
    }

    /** Whether a stage is still to come. */
    public boolean isUnderWay() {
        return state != State.ANALYSED && state != State.FAILED && state != State.OTHER_LANGUAGE;
    }

    /** Whether it is kept out of comparison for its language. */
    public boolean isForeign() {
        return state == State.OTHER_LANGUAGE;
    }

    /** The name of its language in English, an empty string where it is not known. */
    public String languageName() {
        return Languages.name(language);
    }

    /** The language that it was translated from, as it says itself or as its source's articles all are. */
    public @Nullable String original() {
        return translatedFrom == null && source != null ? source.translatedFrom : translatedFrom;
    }

    /** The name of the language that it was translated from, an empty string where that is not known. */
    public String originalName() {
        return Languages.name(original());
    }

    /** The outlet's name, or an empty string. */
    public String sourceName() {
        return source == null ? "" : source.name;
    }

    /** How pages name it: its source, or else its number. */
    public String name() {
        return name(id, source == null ? null : source.name);
    }

    /** How pages name the one of a number and a source's name, if it has a source. */
    public static String name(long id, @Nullable String source) {
        return source == null ? "Article " + id : source;
    }

    public ArticleVersion version() {
        return version(currentVersion)
                .orElseThrow(() ->
                        new IllegalStateException("Article " + id + " has lost its version " + currentVersion + "."));
    }

    public Optional<ArticleVersion> version(int number) {
        return ArticleVersion.find("article = ?1 and number = ?2", this, number).firstResultOptional();
    }
}
