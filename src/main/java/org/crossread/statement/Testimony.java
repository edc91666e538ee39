package org.crossread.statement;

import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Reading;
import org.crossread.text.Clause;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One witness's reading in the statement that makes it: what is compared with other witnesses' readings.
 *
 * @param attribution whom the article names as the one who says so; null where it says so itself
 * @param <V> the value of the reading
 */
public record Testimony<V>(
        Witness witness,
        Check<V> check,
        Reading<V> reading,
        Clause clause,
        @Nullable String attribution) {

    /** The value in words: {@code over 14000 deaths}. */
    public String words() {
        return check.words(reading.value());
    }

    /** The same testimony, pointing at less of its words. */
    public Testimony<V> at(Span span) {
        String text = witness.prose().text().cut(span);
        Reading<V> narrow = new Reading<>(span, text, reading.value(), reading.slot(), reading.quiet());
        return new Testimony<>(witness, check, narrow, witness.prose().clauseAt(span), attribution);
    }

    /** Compares with a testimony of the same check. */
    public Comparison compare(Testimony<?> other) {
        if (!other.check.id().equals(check.id())) {
            throw new IllegalArgumentException(check.id() + " cannot be compared with " + other.check.id() + ".");
        }
        @SuppressWarnings("unchecked") // readings of one check have values of one type
        V value = (V) other.reading.value();
        return check.compare(reading.value(), value);
    }
}
