package org.crossread.check.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number with its hedge and unit as it stands in a sentence, before it is known what is counted.
 *
 * @param from first token, hedge included
 * @param number token of the first digit or number word
 * @param to token after the unit
 * @param amount the value; of a change from one to another, those two ends
 * @param dimension what kind of number it is: count, money, percent, ratio, duration, length …
 * @param unit its unit, empty for counts
 * @param currency ISO 4217 code of money
 * @param bare whether nothing but the number says that it is a figure: no hedge, scale, unit or currency
 */
record Quantity(
        int from,
        int number,
        int to,
        Amount amount,
        String dimension,
        String unit,
        @Nullable String currency,
        boolean bare) {
    boolean is(String kind) {
        return dimension.equals(kind);
    }

    Quantity as(String newDimension, int newFrom, int newTo) {
        return new Quantity(newFrom, number, newTo, amount, newDimension, unit, currency, false);
    }

    Quantity aged(String time, int newTo) {
        return new Quantity(from, number, newTo, amount, "age", time, null, false);
    }

    /** The same number of what another figure is of. */
    Quantity of(Figure figure) {
        return new Quantity(from, number, to, amount, figure.dimension(), figure.unit(), figure.currency(), false);
    }

    Quantity per(String thing, int newTo) {
        String each = (unit.isEmpty() ? "times" : unit) + " per " + thing;
        return new Quantity(from, number, newTo, amount, dimension, each, currency, false);
    }

    Quantity withAmount(Amount changed) {
        return new Quantity(from, number, to, changed, dimension, unit, currency, bare);
    }
}
