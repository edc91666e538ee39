package org.crossread.statement;

import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Reading;
import org.crossread.text.Clause;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One witness's reading in the statement that makes it: what is compared with other witnesses' readings. Each is equal to itself alone.
 *
 * @param <V> the value of the reading
 */
public final class Testimony<V> {
    private final Witness witness;
    private final Check<V> check;
    private final Reading<V> reading;
    private final Clause clause;
    private final @Nullable String attribution;
    /** Worked out by the first that asks, as is the next. */
    private @Nullable String words;

    private @Nullable Phrasing phrasing;

    /** @param attribution whom the article names as the one who says so; null where it says so itself */
    public Testimony(Witness witness, Check<V> check, Reading<V> reading, Clause clause, @Nullable String attribution) {
        this.witness = witness;
        this.check = check;
        this.reading = reading;
        this.clause = clause;
        this.attribution = attribution;
    }

    public Witness witness() {
        return witness;
    }

    public Check<V> check() {
        return check;
    }

    public Reading<V> reading() {
        return reading;
    }

    public Clause clause() {
        return clause;
    }

    public @Nullable String attribution() {
        return attribution;
    }

    /** The value in words: {@code over 14000 deaths}. */
    public String words() {
        String known = words;
        if (known == null) {
            known = check.words(reading.value());
            words = known;
        }
        return known;
    }

    /** The words in which it is said, shared with every article that prints them. */
    public Phrasing phrasing() {
        Phrasing known = phrasing;
        if (known == null) {
            known = Phrasing.of(this);
            phrasing = known;
        }
        return known;
    }

    /** The same testimony, said in the same phrasing, pointing at less of its words. */
    public Testimony<V> at(Span span) {
        String text = witness.prose().text().cut(span);
        Reading<V> less = new Reading<>(span, text, reading.value(), reading.slot(), reading.quiet());
        Testimony<V> narrow =
                new Testimony<>(witness, check, less, witness.prose().clauseAt(span), attribution);
        narrow.words = words();
        narrow.phrasing = phrasing();
        return narrow;
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
