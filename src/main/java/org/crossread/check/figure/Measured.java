package org.crossread.check.figure;

/**
 * A figure made comparable with another: its amount in the unit that both share.
 *
 * @param figure as read
 * @param amount in the base unit of the dimension
 * @param unit what it was written in
 */
record Measured(Figure figure, Amount amount, Units.Unit unit) {
    private static final Units.Unit SHARE = new Units.Unit("percent", "ratio", "100");
    private static final double HALF_AN_HOUR = 1800;
    private static final double HOUR = 3600;

    /** Measured against another: two figures in one unit need no conversion. */
    static Measured of(Figure figure, Figure other) {
        boolean time = figure.is("duration");
        boolean alike = !time
                && figure.dimension().equals(other.dimension())
                && figure.unit().equals(other.unit());
        Units.Unit unit = alike ? Units.named("") : unit(figure);
        Amount amount =
                alike ? figure.amount() : figure.amount().times(unit.factor()).plus(unit.offset());
        return new Measured(figure, amount, unit);
    }

    private static Units.Unit unit(Figure figure) {
        String currency = figure.currency();
        if (currency != null) {
            return currency.equals(Rates.whole(figure.unit())) ? Units.named("") : Money.HUNDREDTH;
        }
        return figure.is("ratio") ? SHARE : Units.named(Rates.whole(figure.unit()));
    }

    Acceptability acceptability() {
        return new Acceptability(figure.amount(), reach(), unit);
    }

    /** "About" an hour and a half is told from two hours: half a step of thirty minutes, or of the unit's own. */
    private double reach() {
        if (!figure.is("duration") || figure.amount().bound() != Bound.ABOUT) {
            return Double.POSITIVE_INFINITY;
        }
        double factor = unit.factor().doubleValue();
        return factor <= HOUR
                ? HALF_AN_HOUR / 2 / factor
                : figure.amount().step().doubleValue() / 2;
    }
}
