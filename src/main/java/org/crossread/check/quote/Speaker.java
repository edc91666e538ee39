package org.crossread.check.quote;

import org.crossread.check.language.Spelling;

/**
 * Somebody who is said to have said something.
 *
 * @param display as a page shows it: "Antony Blinken", "the Kremlin", "a spokesman for the ministry"
 * @param key what stays the same however the text refers to them: the surname of a person, the country of a government; empty where
 *     nobody is named
 */
record Speaker(String display, String key, Kind kind) {
    enum Kind {
        /** A person, by name. */
        PERSON,
        /** A country, ministry, company or alliance, by name. */
        INSTITUTION,
        /** Somebody without a name: "a spokesman", "experts", "the report". */
        ROLE,
        /** "He" and the like. */
        PRONOUN
    }

    static final Speaker NOBODY = new Speaker("", "", Kind.ROLE);

    /** Somebody who is no speaker of a known kind, in the text's own words. */
    static Speaker unnamed(String words) {
        return new Speaker(words, "", Kind.ROLE);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isNamed() {
        return kind == Kind.PERSON || kind == Kind.INSTITUTION;
    }

    /** Whether two names certainly stand for different voices. A person may speak for an institution, a ministry for its country. */
    boolean differsFrom(Speaker other) {
        if (!isNamed() || !other.isNamed() || kind != other.kind) {
            return false;
        }
        boolean contained =
                (" " + key + " ").contains(" " + other.key + " ") || (" " + other.key + " ").contains(" " + key + " ");
        return !contained && !(isPerson() && Spelling.variants(key, other.key));
    }

    /** Whether two names certainly stand for one voice. */
    boolean equalTo(Speaker other) {
        return isNamed() && kind == other.kind && !differsFrom(other);
    }
}
