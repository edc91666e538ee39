package org.crossread.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.text.Span;

/**
 * A marked stretch of a text, with the note that explains it.
 *
 * @param number of its note, from 1
 * @param kind the check's id
 * @param slip whether something is wrong there; else it is a reading
 * @param effect {@code meaning} or {@code cosmetic} for a slip, an empty string for a reading
 * @param says the value read, or why it is a slip
 * @param repairs what could stand there instead
 * @param flags the disagreements in which it takes part
 */
@TemplateData
public record Mark(
        int number,
        Span span,
        String kind,
        boolean slip,
        String effect,
        String words,
        String says,
        List<String> repairs,
        List<Flag> flags) {

    /** A disagreement with other articles, its outcome and its page. */
    @TemplateData
    public record Flag(String href, String question, String outcome) {}

    /** A stretch in which a check read a value. */
    public static Mark reading(Span span, String kind, String words, String says) {
        return new Mark(0, span, kind, false, "", words, says, List.of(), List.of());
    }

    public static Mark slip(Span span, String kind, String effect, String words, String why, List<String> repairs) {
        return new Mark(0, span, kind, true, effect, words, why, repairs, List.of());
    }

    Mark numbered(int place) {
        return new Mark(place, span, kind, slip, effect, words, says, repairs, flags);
    }

    /** The same, taking part in one more disagreement. */
    public Mark flagged(Flag flag) {
        List<Flag> more = Stream.concat(flags.stream(), Stream.of(flag)).toList();
        return new Mark(number, span, kind, slip, effect, words, says, repairs, more);
    }

    public String icon() {
        return slip ? "slip" : kind;
    }

    public String label() {
        return slip ? "slip (" + kind + ")" : kind;
    }
}
