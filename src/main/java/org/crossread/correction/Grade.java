package org.crossread.correction;

import java.util.Set;

/** The class of a correction, after the Reuters Handbook of Journalism. */
public enum Grade {
    CORRECTED("Corrected", "A substantive error: a figure, a date, the meaning."),
    REFILE("Refile", "A slip that misleads nobody: a weekday, the spelling of a name, a typing error."),
    WITHDRAWN("Story withdrawn", "The story as a whole does not stand.");

    private static final Set<String> COSMETIC = Set.of("weekday", "name", "translation", "variant");

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

    /** What a correction of this kind of check usually is. */
    public static Grade of(String check) {
        return COSMETIC.contains(check) ? REFILE : CORRECTED;
    }
}
