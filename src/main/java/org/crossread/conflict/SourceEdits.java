package org.crossread.conflict;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Excerpt;
import org.crossread.article.Passage;

/** Tells whether a conflict is gone because a source has changed its words since they were read. */
@Singleton
class SourceEdits {
    private static final int AROUND = 40;
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:correction|corrected|corrects|amended|clarification|an earlier version|previous version|was updated|has been updated|editor's note|editor’s note)\\b");

    private final Clock clock;

    SourceEdits(Clock clock) {
        this.clock = clock;
    }

    /** Notes which articles took words back; an empty list where none did. */
    List<SilentCorrection> note(Conflict conflict, String detail, Passages passages) {
        Map<Long, SilentCorrection> noted = new LinkedHashMap<>();
        for (ConflictReading reading : conflict.readings) {
            Passage passage = reading.passage;
            int now = passages.versions().getOrDefault(String.valueOf(passage.article.id), passage.version);
            if (now > passage.version && !noted.containsKey(passage.article.id) && takenBack(passage, now)) {
                noted.put(passage.article.id, silent(conflict, passage, now, detail));
            }
        }
        return new ArrayList<>(noted.values());
    }

    /** The words, with a little of what stood around them, stand there no more; and not because a correction of ours took them out. */
    private static boolean takenBack(Passage passage, int now) {
        Excerpt excerpt = Excerpt.of(passage);
        String before = excerpt.before().substring(Math.max(0, excerpt.before().length() - AROUND));
        String after =
                excerpt.after().substring(0, Math.min(AROUND, excerpt.after().length()));
        String words = before + excerpt.words() + after;
        List<ArticleVersion> since = ArticleVersion.between(passage.article, passage.version, now);
        boolean gone = !since.isEmpty() && !since.get(since.size() - 1).text.contains(words);
        return gone
                && since.stream()
                        .filter(version -> !version.text.contains(words))
                        .findFirst()
                        .filter(version -> !version.mended)
                        .isPresent();
    }

    private SilentCorrection silent(Conflict conflict, Passage passage, int now, String detail) {
        SilentCorrection silent = new SilentCorrection();
        silent.conflict = conflict;
        silent.article = passage.article;
        silent.fromVersion = passage.version;
        silent.toVersion = now;
        silent.words = passage.text;
        silent.detail = detail;
        silent.told = told(passage.article, passage.version, now);
        silent.noticedAt = clock.instant();
        silent.persist();
        return silent;
    }

    /** Whether a line that is new speaks of it. */
    private static boolean told(Article article, int before, int now) {
        Optional<ArticleVersion> old = article.version(before);
        Optional<ArticleVersion> fresh = article.version(now);
        return old.isPresent()
                && fresh.isPresent()
                && fresh.get()
                        .text
                        .lines()
                        .filter(line -> !old.get().text.contains(line))
                        .anyMatch(line ->
                                TOLD.matcher(line.toLowerCase(Locale.ROOT)).find());
    }
}
