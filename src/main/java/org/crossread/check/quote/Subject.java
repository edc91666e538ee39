package org.crossread.check.quote;

/**
 * The words of a sentence that name who does something.
 *
 * @param from the first token
 * @param to the token after the last, asides included
 * @param named where to read the name: tokens from here …
 * @param namedTo … to here; where a relative pronoun stands for somebody, whom it stands for
 */
record Subject(int from, int to, int named, int namedTo) {
    Subject(int from, int to) {
        this(from, to, from, to);
    }

    boolean isRelative() {
        return named != from && namedTo <= from;
    }
}
