package org.crossread.check.wording;

import org.crossread.check.language.Opposites;
import org.jspecify.annotations.Nullable;

/**
 * A word that carries meaning in a sentence that is laid beside another version of itself.
 *
 * @param text as written
 * @param key what equal words share: a stem, the value of a number, a folded name
 * @param sense what near synonyms share too
 * @param token number of its first token
 * @param next number of the token after it
 * @param number its value, where it is one
 * @param negated whether a negation stands right before it
 */
record Word(
        String text,
        String key,
        String sense,
        Kind kind,
        int token,
        int next,
        @Nullable Numeral number,
        boolean negated) {
    Word(String text, String key, String sense, Kind kind, int token, int next) {
        this(text, key, sense, kind, token, next, null, false);
    }

    enum Kind {
        PLAIN,
        /** Carries little by itself ("before", "more"), yet may have an opposite. */
        LIGHT,
        NUMBER,
        /** "One" is as often a pronoun as a number. */
        ONE,
        /** A weekday or month. */
        CALENDAR,
        /** Starts with a capital where any word would. */
        MAYBE,
        NAME
    }

    Word denied() {
        return new Word(text, key, sense, kind, token, next, number, true);
    }

    double weight() {
        return kind == Kind.LIGHT || kind == Kind.ONE ? 0.3 : 1;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean plain() {
        return kind == Kind.PLAIN || kind == Kind.LIGHT || kind == Kind.MAYBE;
    }

    /** Whether it is a name, or may be one. */
    boolean named() {
        return kind == Kind.NAME || kind == Kind.MAYBE;
    }

    String lower() {
        return text.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }

    private boolean opposable() {
        return plain() || kind == Kind.ONE;
    }

    boolean opposes(Word other) {
        return opposable() && other.opposable() && Opposites.are(lower(), other.lower());
    }
}
