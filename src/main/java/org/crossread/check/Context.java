package org.crossread.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check may know besides the text. Never the clock of the machine.
 *
 * @param published the day on which the article appeared, where it is known
 * @param storyDate the median day of the story's articles, where the article's own is not known
 * @param original the language of the original, ISO 639, where the text is a translation and says so
 */
public record Context(
        @Nullable LocalDate published,
        @Nullable LocalDate storyDate,
        @Nullable String original) {
    public static final Context NONE = new Context(null, null, null);

    public static Context published(LocalDate day) {
        return new Context(day, null, null);
    }

    /** The day against which "Friday" or "eight years ago" is resolved. */
    public Optional<LocalDate> reference() {
        return Optional.ofNullable(published != null ? published : storyDate);
    }
}
