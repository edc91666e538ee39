package org.crossread.correction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.Refusal;
import org.crossread.check.Outcome;
import org.crossread.check.Slip;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** The class of a correction, after the Reuters Handbook of Journalism. */
public enum Grade {
    CORRECTED("Corrected", "A substantive error: a figure, a date, the meaning."),
    REFILE("Refile", "A slip that misleads nobody: a weekday, the spelling of a name, a typing error."),
    WITHDRAWN("Story withdrawn", "The story as a whole does not stand.");

    /** Reuters refiles a wrong weekday and a misspelt name, whatever it does to the meaning. */
    private static final Set<String> REFILED = Set.of("weekday", "name", "variant");

    private static final String TRANSLATION = "translation";

    private final String label;
    private final String meaning;

    Grade(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** When it is the right class. */
    public String meaning() {
        return meaning;
    }

    /**
     * The class that somebody chose, by its name; null where nobody chose.
     *
     * @throws Refusal where there is no such class
     */
    public static @Nullable Grade chosen(String name) {
        if (name.isBlank()) {
            return null;
        }
        return List.of(values()).stream()
                .filter(grade -> grade.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("grade", "Choose one of the three classes."));
    }

    /** What a correction of this kind of check usually is. */
    public static Grade of(String check) {
        return REFILED.contains(check) || check.equals(TRANSLATION) ? REFILE : CORRECTED;
    }

    /** What a correction of such a slip usually is. */
    static Grade of(String check, Slip.Effect effect) {
        return REFILED.contains(check) || effect == Slip.Effect.COSMETIC ? REFILE : CORRECTED;
    }

    /** What a correction that settles this conflict usually is. */
    static Grade of(Conflict conflict) {
        return conflict.outcome == Outcome.VARIANT ? REFILE : of(conflict.check);
    }

    /** The usual class of a correction of a slip of this kind, by the word for its effect where that is known. */
    static Grade of(String check, @Nullable String effect) {
        for (Slip.Effect one : Slip.Effect.values()) {
            if (one.word().equals(effect)) {
                return of(check, one);
            }
        }
        return of(check);
    }
}
