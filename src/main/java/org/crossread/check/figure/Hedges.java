package org.crossread.check.figure;

import java.util.List;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Phrases.Found;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** The words before or after a number that say how close it is. */
final class Hedges {
    private static final Phrases<Bound> BEFORE = new Phrases<Bound>()
            .add(
                    Bound.OVER,
                    "more than, over, above, exceeding, upwards of, upward of, in excess of, greater than, higher than, north of")
            .add(
                    Bound.OVER,
                    "larger than, bigger than, longer than, well over, just over, slightly over, slightly more than, little more than")
            .add(
                    Bound.OVER,
                    "a little over, a little more than, far more than, well above, just above, much more than, just more than, >")
            .add(Bound.OVER, "well more than, far over, over than, in more than, some more than, better than")
            .add(
                    Bound.UNDER,
                    "less than, fewer than, under, below, lower than, smaller than, shorter than, just under, slightly under, just below")
            .add(
                    Bound.UNDER,
                    "just less than, slightly less than, slightly fewer than, a little less than, well under, well below, far less than, <")
            .add(Bound.UNDER, "far fewer than, a little under, much less than")
            .add(
                    Bound.AT_LEAST,
                    "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, at the least, ≥")
            .add(Bound.AT_LEAST, "at the very least, > =, upwards of or equal to")
            .add(Bound.AT_MOST, "< =")
            .add(Bound.UNDER, "sub -")
            .add(Bound.OVER, "exceed, exceeds, exceeded, topping, topped, surpassing, surpassed")
            .add(
                    Bound.AT_MOST,
                    "up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum, not over, ≤")
            .add(
                    Bound.AT_MOST,
                    "at the most, up to about, up to around, up to some, not exceeding, no longer than, no later than")
            .add(
                    Bound.NEARLY,
                    "nearly, almost, approaching, nearing, virtually, not quite, just shy of, just short of, shy of, very nearly")
            .add(
                    Bound.ABOUT,
                    "about, around, some, approximately, roughly, circa, an estimated, estimated, approx, close to, in the region of")
            .add(
                    Bound.ABOUT,
                    "something like, around about, in the neighbourhood of, in the neighborhood of, on the order of, in the order of")
            .add(
                    Bound.ABOUT,
                    "perhaps, maybe, ~, ≈, more or less, just about, near, a rough, an average of about, an estimated total of, or so")
            .add(
                    Bound.EXACT,
                    "exactly, precisely, a total of, just, only, a mere, merely, an average of, some total of, as few as, as little as");
    private static final Phrases<Bound> OR_EQUAL = orEqual();
    private static final Phrases<Bound> AFTER = new Phrases<Bound>()
            .add(
                    Bound.AT_LEAST,
                    "or more, or higher, and more, and above, or above, and over, or over, plus, +, or greater, or greater than, at least, or older, or larger, or bigger, and higher, and up, or better")
            .add(
                    Bound.AT_MOST,
                    "or less, or fewer, or under, and under, or lower, or below, at most, at the most, or smaller, and below, or less than, or equal")
            .add(Bound.ABOUT, "or so, or thereabouts, - odd, odd, more or less, give or take");

    private Hedges() {}

    /** "greater than or equal to", "less or equal than", "equal to or less than". */
    private static Phrases<Bound> orEqual() {
        Phrases<Bound> phrases = new Phrases<>();
        for (String word :
                List.of("greater", "larger", "bigger", "higher", "more", "less", "smaller", "lower", "fewer")) {
            Bound bound = List.of("less", "smaller", "lower", "fewer").contains(word) ? Bound.AT_MOST : Bound.AT_LEAST;
            for (String form :
                    List.of("%s than or equal to", "%s or equal than", "%s or equal to", "equal to or %s than")) {
                phrases.add(bound, form.formatted(word));
            }
        }
        return phrases;
    }

    /** Whether a hedge before a number can begin with this word. */
    static boolean begin(String word) {
        return OR_EQUAL.begin(word) || BEFORE.begin(word);
    }

    /** The hedge that starts at this token, with the token after it: the number must stand there. */
    static @Nullable Found<Bound> before(Tokens tokens, int i) {
        Found<Bound> equal = OR_EQUAL.at(tokens, i);
        Found<Bound> found = equal != null ? equal : BEFORE.at(tokens, i);
        if (found == null) {
            return null;
        }
        Found<Bound> more = BEFORE.at(tokens, found.end());
        if (more == null) {
            return new Found<>(found.meaning(), point(tokens, found.end()));
        }
        Bound both =
                found.meaning() == Bound.EXACT || found.meaning() == Bound.ABOUT ? more.meaning() : found.meaning();
        return new Found<>(both, more.end());
    }

    /** Steps over the stop of "approx." or "c.". */
    private static int point(Tokens tokens, int i) {
        return tokens.is(i, ".") && tokens.joined(i) ? i + 1 : i;
    }

    /** The hedge after a number: "500 or more", "13,000+". */
    static @Nullable Found<Bound> after(Tokens tokens, int i) {
        boolean sign = tokens.is(i, "+") && (!tokens.joined(i) || tokens.joined(i + 1) && tokens.isNumber(i + 1));
        Found<Bound> found = sign ? null : AFTER.at(tokens, i);
        boolean next = found != null
                && (tokens.isNumber(found.end())
                        || Cardinals.simple(tokens.word(found.end())) >= 0
                        || tokens.is(found.end(), "than"));
        return next ? null : found;
    }
}
