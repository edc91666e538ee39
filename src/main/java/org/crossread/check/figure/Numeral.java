package org.crossread.check.figure;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, without hedge and unit.
 *
 * @param value scales multiplied out
 * @param step its granularity
 * @param end the token after it
 * @param form how it is written
 * @param scaled whether a scale word ("million") belongs to it
 */
record Numeral(BigDecimal value, BigDecimal step, int end, Form form, boolean scaled) {
    enum Form {
        DIGITS,
        WORDS,
        /** "two-thirds": a share of something. */
        FRACTION
    }

    static Numeral of(BigDecimal value, int end, Form form) {
        return new Numeral(value, Amount.roundness(value), end, form, false);
    }

    Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(value.multiply(factor), step.multiply(factor), newEnd, form, true);
    }

    /** The same number below zero. */
    Numeral below(int newEnd) {
        return new Numeral(value.negate(), step, newEnd, form, scaled);
    }
}
