package org.crossread.check.name;

import org.crossread.check.language.Sounding;
import org.crossread.check.language.Spelling;

/**
 * One word of a name.
 *
 * @param text in small letters
 * @param folded in plain Latin letters without marks
 */
record NameWord(String text, String folded, Sounding sounding) {
    private static final int FULL = 3;

    static NameWord of(String text) {
        return new NameWord(text, Spelling.fold(text), Sounding.of(text));
    }

    boolean equalTo(NameWord other) {
        return folded.isEmpty() ? text.equals(other.text) : folded.equals(other.folded);
    }

    /** Whether one is equal to the other or its initial. */
    boolean abbreviates(NameWord other) {
        return equalTo(other)
                || folded.length() == 1 && other.folded.startsWith(folded)
                || other.folded.length() == 1 && folded.startsWith(other.folded);
    }

    /** Whether both may be one name: equal, abbreviated, spelt otherwise, or a known form of it. */
    boolean alike(NameWord other) {
        return abbreviates(other)
                || sounding.isVariantOf(other.sounding)
                || GivenNames.form(folded).equals(GivenNames.form(other.folded));
    }

    /** Whether both may be one name, wrongly written. Two usual given names are two names. */
    boolean mayBeSlipOf(NameWord other) {
        return PenSlips.between(folded, other.folded)
                && !(GivenNames.isKnown(folded) && GivenNames.isKnown(other.folded));
    }

    boolean isFull() {
        return text.length() >= FULL;
    }
}
