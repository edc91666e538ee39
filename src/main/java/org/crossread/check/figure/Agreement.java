package org.crossread.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.jspecify.annotations.Nullable;

/** Whether two figures agree: the order in which the outcomes are tried, and the sentence that says why. */
final class Agreement {
    private static final double ENOUGH = 0.5;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final Measured one;
    private final Measured other;

    private Agreement(Figure one, Figure other) {
        this.one = Measured.of(one, other);
        this.other = Measured.of(other, one);
    }

    static Comparison of(Figure one, Figure other) {
        String apart = Apart.why(one, other);
        if (!apart.isEmpty()) {
            return Comparison.of(Outcome.UNRELATED, apart);
        }
        boolean currency = one.currency() != null && !one.currency().equals(other.currency());
        if (currency) {
            return currency(one, other);
        }
        if (one.is("percentage points") != other.is("percentage points")) {
            return points(one, other);
        }
        Comparison found = new Agreement(one, other).outcome();
        String loose = found.outcome().flagged() ? one.scope().loose(other.scope()) : "";
        return loose.isEmpty() ? found : Comparison.of(Outcome.UNRELATED, loose);
    }

    private static boolean sameNumber(Figure one, Figure other) {
        return one.amount().low().compareTo(other.amount().low()) == 0
                && one.amount().high().compareTo(other.amount().high()) == 0;
    }

    /** From 10 to 12 percent is a rise of 2 percentage points, or of 20 percent: the same number with the other unit is a mistake. */
    private static Comparison points(Figure one, Figure other) {
        return sameNumber(one, other)
                ? Comparison.of(
                        Outcome.CONFLICT,
                        "The number is the same, the unit is not: percent of the old value and percentage points are different things.")
                : Comparison.of(Outcome.UNRELATED, "One is in percent, the other in percentage points.");
    }

    private static Comparison currency(Figure one, Figure other) {
        return sameNumber(one, other)
                ? Comparison.of(
                        Outcome.CONFLICT,
                        "The number is the same, the currency is not: " + one.currency() + " and " + other.currency()
                                + ".")
                : Comparison.of(
                        Outcome.UNRELATED,
                        "The amounts are in " + one.currency() + " and in " + other.currency()
                                + ", and nothing is converted silently.");
    }

    private Comparison outcome() {
        if (one.amount().same(other.amount())) {
            return Comparison.of(
                    Outcome.SAME, "Both say " + shown(one) + (sameUnit() ? "." : ", which is " + shown(other) + "."));
        }
        if (Granularity.excludes(one.amount(), other.amount(), tens())) {
            return new Comparison(Outcome.CONFLICT, pair() + ": one is the very limit that the other excludes.", 1);
        }
        if (Granularity.rounded(one.amount(), other.amount(), tens())) {
            return Comparison.of(Outcome.ROUNDED, pair() + ": " + gap() + ". One is the other, rounded.");
        }
        if (Literal.of(one.amount()).disjoint(Literal.of(other.amount()))) {
            return new Comparison(Outcome.CONFLICT, pair() + ": " + gap() + ". They cannot both be true." + scale(), 1);
        }
        if (Granularity.fits(one.amount(), other.amount())) {
            return Comparison.of(Outcome.COMPATIBLE, pair() + ": " + gap() + ". One leaves room for the other.");
        }
        double both = Acceptability.both(one.acceptability(), other.acceptability());
        return both >= ENOUGH
                ? new Comparison(Outcome.COMPATIBLE, pair() + ": hedged differently, and they fit together.", 0)
                : new Comparison(Outcome.DIFFERS, differs(both), 1 - both);
    }

    /** The step of a multiple of ten below a hundred, for {@link Granularity}. */
    private @Nullable BigDecimal tens() {
        boolean shares = one.figure().is("percent") && other.figure().is("percent");
        return one.figure().is("count") ? BigDecimal.ONE : shares ? FIVE : null;
    }

    private String differs(double both) {
        long tenths = Math.max(1, Math.min(9, Math.round((1 - both) * 10)));
        Measured hedged = hedged(one) ? one : other;
        if (hedged(one) && hedged(other)) {
            hedged = one.figure().amount().bound().lower()
                            == (one.amount().high().compareTo(other.amount().high()) < 0)
                    ? one
                    : other;
        }
        Measured rest = hedged == one ? other : one;
        String most = both < 0.05 ? "hardly any reader takes" : "about " + tenths + " in 10 readers do not take";
        String taken = hedged.figure().amount().bound().lower()
                        && rest.amount().low().compareTo(hedged.amount().high()) > 0
                        && both >= 0.05
                ? "about " + tenths + " in 10 readers take “" + shown(hedged) + "” to stop short of " + bare(rest)
                : most + " “" + shown(hedged) + "” to reach as far as “" + shown(rest) + "”";
        return pair() + ": " + gap() + ". Both can be true word for word, but " + taken + ".";
    }

    private static boolean hedged(Measured measured) {
        return measured.figure().amount().bound() != Bound.EXACT;
    }

    private String pair() {
        return "“" + shown(one) + "” and “" + shown(other) + "”";
    }

    /** "1,000 apart (7 %)". */
    private String gap() {
        boolean apart = one.amount().low().compareTo(other.amount().high()) > 0;
        BigDecimal gap = apart
                ? one.amount().low().subtract(other.amount().high())
                : other.amount().low().subtract(one.amount().high());
        if (gap.signum() <= 0) {
            return "their ranges meet";
        }
        BigDecimal larger = one.amount().high().abs().max(other.amount().high().abs());
        BigDecimal percent = gap.movePointRight(2).divide(larger, MathContext.DECIMAL32);
        String share = percent.compareTo(BigDecimal.ONE) < 0
                ? "less than 1"
                : Numbers.shown(percent.setScale(0, java.math.RoundingMode.HALF_UP));
        BigDecimal own = sameUnit() ? gap.divide(one.unit().factor(), MathContext.DECIMAL32) : gap;
        String size = sameUnit() || one.figure().is("count")
                ? Numbers.shown(own) + " apart (" + share + " %)"
                : share + " % apart";
        return size;
    }

    /** A thousand or a million times the other is what a misread point, or a milliard taken for a million, makes of a number. */
    private String scale() {
        boolean more = one.amount().low().compareTo(other.amount().low()) > 0;
        Amount large = more ? one.amount() : other.amount();
        Amount small = more ? other.amount() : one.amount();
        for (int zeros = 3; zeros <= 6; zeros += 3) {
            BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(zeros);
            if (small.low().signum() > 0
                    && large.low().compareTo(small.low().multiply(factor)) == 0
                    && large.high().compareTo(small.high().multiply(factor)) == 0) {
                return " One is exactly " + Numbers.shown(BigDecimal.ONE.movePointRight(zeros))
                        + " times the other: a point or a scale word may have been misread in translation.";
            }
        }
        return "";
    }

    private boolean sameUnit() {
        return one.figure().unit().equals(other.figure().unit())
                && one.figure().dimension().equals(other.figure().dimension());
    }

    private static String bare(Measured measured) {
        return FigureWords.bare(measured.figure());
    }

    private static String shown(Measured measured) {
        return FigureWords.shown(measured.figure());
    }
}
