package org.crossread.statement;

import java.time.LocalDate;
import java.util.Comparator;
import org.crossread.check.Context;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * An article as it takes part in a comparison.
 *
 * @param id names it among the others
 * @param source the outlet, or an empty string
 * @param title an empty string where it has none
 * @param published the day on which it appeared, given or stated by the article itself; null where neither is known
 * @param storyDate the median day of the articles it is compared with: used, and said to be inferred, where it has no day of its own
 * @param original the language of which it is a translation, ISO 639; null where it is none, or does not say
 */
public record Witness(
        String id,
        String source,
        String title,
        @Nullable LocalDate published,
        @Nullable LocalDate storyDate,
        @Nullable String original,
        Prose prose)
        implements Comparable<Witness> {
    private static final Comparator<Witness> BY_DATE = Comparator.comparing(
                    Witness::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Witness::source)
            .thenComparing(Witness::title)
            .thenComparing(witness -> witness.prose().text().value())
            .thenComparing(Witness::id);

    /** An article that is no translation, or does not say so. */
    public Witness(
            String id,
            String source,
            String title,
            @Nullable LocalDate published,
            @Nullable LocalDate storyDate,
            Prose prose) {
        this(id, source, title, published, storyDate, null, prose);
    }

    /** By day, undated ones last; of one day by what they are and say, so that the order in which they came in is of no account. */
    @Override
    public int compareTo(Witness other) {
        return BY_DATE.compare(this, other);
    }

    public Context context() {
        return new Context(published, storyDate, original);
    }

    /** How a reason names it: the source, or else the id. */
    public String name() {
        return source.isBlank() ? id : source;
    }

    /** The same article beside others whose median day is this. */
    public Witness within(@Nullable LocalDate median) {
        return published != null ? this : new Witness(id, source, title, null, median, original, prose);
    }
}
