package org.crossread.check.figure;

import java.util.Set;
import org.crossread.check.language.Words;

/**
 * What a figure covers, as far as its clause tells: empty words where it does not.
 *
 * @param who the kind of people counted: people, children, troops …
 * @param origin countries whose people or things they are
 * @param window the time that it covers: "since 2014", "in 2021", "so far"
 * @param where the country in which it holds, "worldwide" or "abroad"
 * @param mode asserted, planned, denied or demanded
 * @param part whether it is said to be a part of a larger number ("including 12 children")
 */
record Scope(String who, Set<String> origin, String window, String where, Mode mode, boolean part) {
    /** Whether it is said to be so. */
    enum Mode {
        ASSERTED,
        PLANNED,
        DENIED,
        DEMANDED
    }

    private static final Set<String> ANYBODY = Words.list("people villagers");

    static final Scope NONE = new Scope("", Set.of(), "", "", Mode.ASSERTED, false);

    /** Why two figures are not about the same thing, or the empty string where nothing speaks against it. */
    String apart(Scope other) {
        boolean sameKind = !who.isEmpty() && !general() && who.equals(other.who);
        if (part != other.part && !sameKind) {
            return "One is a part of a larger number, the other is not said to be.";
        }
        if (!who.isEmpty() && !other.who.isEmpty() && !general() && !other.general() && !who.equals(other.who)) {
            return "One counts " + who + ", the other " + other.who + ".";
        }
        if (!origin.isEmpty() && !other.origin.isEmpty() && origin.stream().noneMatch(other.origin::contains)) {
            return "One is about " + String.join(", ", origin) + ", the other about " + String.join(", ", other.origin)
                    + ".";
        }
        if (!window.isEmpty() && !other.window.isEmpty() && !fits(window, other.window)) {
            return "They cover different times: " + window + ", and " + other.window + ".";
        }
        if (!where.isEmpty() && !other.where.isEmpty() && !where.equals(other.where)) {
            return "They hold in different places: " + where + ", and " + other.where + ".";
        }
        boolean denied = (mode == Mode.DENIED) != (other.mode == Mode.DENIED)
                || (mode == Mode.DEMANDED) != (other.mode == Mode.DEMANDED);
        return denied
                ? "One is " + mode.name().toLowerCase(java.util.Locale.ROOT) + ", the other "
                        + other.mode.name().toLowerCase(java.util.Locale.ROOT) + "."
                : "";
    }

    /** Why a difference in value may come from a difference in what is counted; empty where it may not. */
    String loose(Scope other) {
        boolean people =
                !who.equals(other.who) && !who.isEmpty() && !other.who.isEmpty() && !(general() && other.general());
        if (people) {
            return "One counts " + who + ", the other " + other.who + ": one may be a part of the other.";
        }
        return mode != other.mode ? "One tells what is planned, the other what is." : "";
    }

    private boolean general() {
        return ANYBODY.contains(who);
    }

    private static boolean fits(String one, String other) {
        if (AsOf.is(one) || AsOf.is(other)) {
            return AsOf.fits(one, other);
        }
        return one.equals(other)
                || one.equals("so far") && other.startsWith("since")
                || other.equals("so far") && one.startsWith("since");
    }
}
