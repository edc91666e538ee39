package org.crossread.check.date;

import java.util.List;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence say to its dates: which look back or ahead, which name events. Each word is looked at once. */
final class DateSurroundings {
    private static final String NOTHING = "";

    private final Sentence sentence;
    private final List<Token> tokens;
    private @Nullable String @Nullable [] lower;
    private @Nullable Tense @Nullable [] tenses;
    private @Nullable String @Nullable [] events;

    DateSurroundings(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** A token in small letters, with straight apostrophes. */
    String lower(int i) {
        if (lower == null) {
            lower = new String[tokens.size()];
        }
        String known = lower[i];
        if (known == null) {
            known = tokens.get(i).lower();
            lower[i] = known;
        }
        return known;
    }

    /** Whether a token looks back or ahead. */
    Tense tense(int i) {
        if (tenses == null) {
            tenses = new Tense[tokens.size()];
        }
        Tense known = tenses[i];
        if (known == null) {
            known = Tense.of(this, i);
            tenses[i] = known;
        }
        return known;
    }

    /** The event that a token names, noun or verb; null for none. */
    @Nullable String event(int i) {
        if (events == null) {
            events = new String[tokens.size()];
        }
        String known = events[i];
        if (known == null) {
            String name = DateEvent.name(this, i);
            known = name == null ? NOTHING : name;
            events[i] = known;
        }
        return known.isEmpty() ? null : known;
    }
}
