package org.crossread.check.figure;

import java.math.BigDecimal;

/**
 * How many readers of a hedged number let the true value be x, from 0 to 1. The widths that readers give a number are log-normal in
 * its magnitude and roundness: S. Ferson et al., "Natural language of uncertainty: numeric hedge words", International Journal of
 * Approximate Reasoning 57 (2015); regression coefficients as published there and in the MIT project PyUncertainNumber.
 */
final class Acceptability {
    /** Intercept; z = log10 of the value; r = decimal place of its last digit; f = that digit is a five; their products; deviation. */
    private record Hedge(
            double a, double z, double r, double f, double zr, double zf, double rf, double zrf, double sigma) {
        double width(double logValue, double roundness, double five) {
            return a
                    + z * logValue
                    + r * roundness
                    + f * five
                    + zr * logValue * roundness
                    + zf * logValue * five
                    + rf * roundness * five
                    + zrf * logValue * roundness * five;
        }
    }

    private static final Hedge ABOUT = new Hedge(-.2085, .4285, .2807, .0940, .0147, -.0640, -.0102, .0404, .5837);
    private static final Hedge OVER = new Hedge(-.0668, .3793, .2490, -.1635, .0344, .1353, -.0068, -.0176, .6666);
    private static final Hedge UNDER = new Hedge(-.3052, .4275, .2666, .3141, .0353, -.1348, .1678, -.0168, .6577);
    private static final Hedge AT_LEAST = new Hedge(-.1128, .3624, .3829, .3188, .0087, -.1404, .0069, .0409, .5927);
    private static final Hedge AT_MOST = new Hedge(-.3076, .4751, .2477, .1168, .0088, -.0619, .1551, .0052, .5956);
    private static final Hedge NEARLY = new Hedge(-.2716, .3420, .2722, .0923, .0440, .0196, .0386, -.0270, .5969);
    private static final Hedge PLAIN = new Hedge(.2070, .1374, -.4265, -.4267, .2450, .3341, 2.1650, -.6876, .7869);

    private final Amount amount;
    private final double low;
    private final double high;
    private final double plateau;
    private final double median;
    private final double sigma;
    private final double reach;
    private final double factor;
    private final double offset;

    /**
     * @param amount in the unit as written, since readers take "90 minutes" and "two hours" differently
     * @param reach how far from the number "about" can reach at all, infinite where nothing limits it
     * @param unit what turns it into the unit in which both are compared
     */
    Acceptability(Amount amount, double reach, Units.Unit unit) {
        this.amount = amount;
        this.low = amount.low().doubleValue();
        this.high = amount.high().doubleValue();
        this.reach = reach;
        this.plateau = vagueScale(amount) ? 2 * low : low;
        this.factor = unit.factor().doubleValue();
        this.offset = unit.offset().doubleValue();
        Hedge hedge = hedge(amount.bound());
        double logValue = Math.log10(Math.max(Math.abs(high), 1e-9));
        double roundness = Math.floor(Math.log10(amount.step().doubleValue()) + 1e-9);
        this.median = hedge.width(logValue, roundness, amount.five() ? 1 : 0);
        this.sigma = hedge.sigma;
    }

    private static Hedge hedge(Bound bound) {
        return switch (bound) {
            case ABOUT -> ABOUT;
            case OVER -> OVER;
            case UNDER -> UNDER;
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            case NEARLY -> NEARLY;
            case EXACT, VAGUE -> PLAIN;
        };
    }

    /** "Hundreds" can be one hundred and some, but everybody takes it to mean two at least. */
    private static boolean vagueScale(Amount amount) {
        return amount.bound() == Bound.VAGUE && amount.low().compareTo(amount.step()) == 0;
    }

    private double low() {
        return plateau * factor + offset;
    }

    private double high() {
        return high * factor + offset;
    }

    /** The share of readers that let the true value be this, in the unit of the comparison. */
    double at(double common) {
        double x = (common - offset) / factor;
        double hair = Math.abs(x) * 1e-12;
        if (x >= plateau - hair && x <= high + hair) {
            return 1;
        }
        if (amount.bound() == Bound.VAGUE) {
            return vague(x);
        }
        double distance = x < low ? low - x : x - high;
        if (amount.range()) {
            double edge = amount.softEdge().doubleValue();
            return distance < edge ? 1 - distance / edge : 0;
        }
        boolean closed = amount.bound().lower() && x < low || amount.bound().upper() && x > high || distance > reach;
        return closed ? 0 : share(distance);
    }

    private double share(double distance) {
        boolean symmetric = amount.bound() == Bound.ABOUT || amount.bound() == Bound.EXACT;
        if (amount.bound() == Bound.EXACT && amount.step().compareTo(BigDecimal.ONE) <= 0) {
            return 0;
        }
        return wider(symmetric ? 2 * distance : distance);
    }

    /** The share of readers whose width is at least this. */
    private double wider(double width) {
        return 1 - normal((Math.log10(width) - median) / sigma);
    }

    /** A vague word's upper edge falls over its own scale, its lower one down to half that scale. */
    private double vague(double x) {
        double scale = amount.step().doubleValue();
        if (x > high) {
            return Math.max(0, 1 - (x - high) / scale);
        }
        double share = Math.max(0, (x - scale / 2) / (plateau - scale / 2));
        return share * share;
    }

    /** The standard normal distribution: Abramowitz and Stegun, 26.2.17, within 1e-7. */
    private static double normal(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x >= 0 ? 1 - tail : tail;
    }

    /**
     * The best value for both: {@code max_x min(one(x), other(x))}. Both curves are 1 on a stretch and fall away from it, so the best
     * value lies where the stretches meet or where the falling curves cross between them.
     */
    static double both(Acceptability one, Acceptability other) {
        Acceptability left = one.high() <= other.high() ? one : other;
        Acceptability right = left == one ? other : one;
        double from = left.high();
        double to = right.low();
        if (from >= to) {
            return 1;
        }
        double best = Math.max(Math.min(left.at(to), 1), Math.min(right.at(from), 1));
        for (int i = 0; i < 60; i++) {
            double middle = (from + to) / 2;
            double falling = left.at(middle);
            double rising = right.at(middle);
            best = Math.max(best, Math.min(falling, rising));
            if (falling > rising) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return best;
    }
}
