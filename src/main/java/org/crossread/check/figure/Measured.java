package org.crossread.check.figure;

import java.math.BigDecimal;

/**
 * A figure made comparable with another: its amount in the unit that both share.
 *
 * @param figure as read
 * @param amount in the base unit of the dimension
 * @param unit what it was written in
 */
record Measured(Figure figure, Amount amount, Units.Unit unit) {
    private static final Units.Unit SHARE =
            new Units.Unit("percent", "ratio", BigDecimal.valueOf(100), BigDecimal.ZERO);
    private static final double HALF_AN_HOUR = 1800;
    private static final double HOUR = 3600;

    static Measured of(Figure figure) {
        Units.Unit unit =
                figure.is("ratio") ? SHARE : figure.currency() != null ? Units.named("") : Units.named(figure.unit());
        return new Measured(figure, figure.amount().times(unit.factor()).plus(unit.offset()), unit);
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
