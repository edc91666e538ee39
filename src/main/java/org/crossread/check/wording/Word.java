package org.crossread.check.wording;

import java.util.Locale;
import org.crossread.check.language.Opposites;
import org.jspecify.annotations.Nullable;

/** A word that carries meaning in a sentence that is laid beside another version of itself. */
final class Word {
    private final String text;
    private final String lower;
    private final String key;
    private final String sense;
    private final Kind kind;
    private final int token;
    private final int next;
    private final @Nullable Numeral number;
    private final boolean negated;
    /** Found out when it is first asked for. */
    private @Nullable Opposites sides;

    /**
     * @param text as written
     * @param key what equal words share: a stem, the value of a number, a folded name
     * @param sense what near synonyms share too
     * @param token number of its first token
     * @param next number of the token after it
     * @param number its value, where it is one
     * @param negated whether a negation stands right before it
     */
    Word(
            String text,
            String key,
            String sense,
            Kind kind,
            int token,
            int next,
            @Nullable Numeral number,
            boolean negated) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        this.key = key;
        this.sense = sense;
        this.kind = kind;
        this.token = token;
        this.next = next;
        this.number = number;
        this.negated = negated;
    }

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

    String text() {
        return text;
    }

    /** In small letters, with straight apostrophes. */
    String lower() {
        return lower;
    }

    String key() {
        return key;
    }

    String sense() {
        return sense;
    }

    int token() {
        return token;
    }

    int next() {
        return next;
    }

    @Nullable Numeral number() {
        return number;
    }

    boolean negated() {
        return negated;
    }

    private Opposites sides() {
        Opposites known = sides;
        if (known == null) {
            known = Opposites.of(lower);
            sides = known;
        }
        return known;
    }

    private boolean opposable() {
        return plain() || kind == Kind.ONE;
    }

    boolean opposes(Word other) {
        return opposable() && other.opposable() && sides().oppose(other.sides());
    }

    /** Whether both stand on one side of a pair of opposites: "huge" and "enormous". */
    boolean near(Word other) {
        return plain() && other.plain() && sides().near(other.sides());
    }
}
