package org.crossread.check.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number in an article, with its hedge, its unit and what it counts.
 *
 * @param amount value and hedge, in the unit as written; of a change, the two ends
 * @param dimension count, money, percent, percentage points, ratio, duration, length, mass, magnitude, ordinal, age, score, change,
 *     number …
 * @param unit its unit, empty for counts
 * @param currency ISO 4217 code of money
 * @param counted what is counted or measured, empty where the clause does not tell: deaths, aid, voters
 * @param noun the noun as written, "soldiers", where things or people are counted; else the same as counted
 * @param key the key of its slot
 * @param scope what it covers
 */
record Figure(
        Amount amount,
        String dimension,
        String unit,
        @Nullable String currency,
        String counted,
        String noun,
        String key,
        Scope scope) {
    boolean is(String kind) {
        return dimension.equals(kind);
    }

    /** Read, but never compared. */
    boolean alone() {
        return is("number") || is("ordinal") || is("age") || is("score") || is("change");
    }
}
