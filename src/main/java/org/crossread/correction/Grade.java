package org.crossread.correction;

import java.util.Set;

/** The class of a correction, after the Reuters Handbook of Journalism. */
public enum Grade {
    /** A substantive error: a figure, a date, the meaning. */
    CORRECTED,
    /** A slip that misleads nobody: a weekday, a name's spelling, a typing error. */
    REFILE,
    /** The story does not stand. */
    WITHDRAWN;

    private static final Set<String> COSMETIC = Set.of("weekday", "name", "translation", "variant");

    /** What a correction of this kind of check usually is. */
    public static Grade of(String check) {
        return COSMETIC.contains(check) ? REFILE : CORRECTED;
    }
}
