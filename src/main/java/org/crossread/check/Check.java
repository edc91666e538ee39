package org.crossread.check;

import java.util.List;
import java.util.Map;
import org.crossread.text.Prose;

/**
 * One kind of thing that articles can disagree about, and how to tell that they do. Implementations are found, never listed; each has
 * an example file {@code checks/<id>.md} that is its help page and its executable specification.
 *
 * @param <V> the normalised value of a reading: a record inside the check
 */
public interface Check<V> {
    /** Stored, in URLs, and the example file's name: frozen once released. */
    String id();

    /** All of this kind that an article says, in the order of the text. */
    List<Reading<V>> read(Prose article, Context context);

    /** What two readings that answer one question are to each other. Symmetric: swapping the two changes nothing but the wording. */
    Comparison compare(V one, V other);

    /**
     * Whether {@link #compare} itself tells if two readings speak of the same thing, by aligning their words, so that a slot need not say it:
     * true of wording, false of values. Where it is true, UNRELATED is the answer to most pairs.
     */
    default boolean alignsWords() {
        return false;
    }

    /**
     * Whether quiet readings are told to whoever asks for all readings of a text: true where they are too many to mark on a page, but each
     * says something of its own.
     */
    default boolean tellsQuiet() {
        return false;
    }

    /** The value as the example file and the pages write it: {@code over 14000 deaths}. */
    String words(V value);

    /** The value as the API writes it (JSON object; numbers, strings, lists and maps only). */
    Map<String, Object> fields(V value);

    /** How much a wrong value of this kind matters. */
    Severity severity(V value);
}
