package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Words;

/** Why two figures do not answer one question, though their slots allow it. */
public final class Apart {
    private static final Set<String> WORTH = Words.list("value theft deal cost damage investment budget");

    private Apart() {}

    /** A sentence, or nothing where they can be compared. */
    static String why(Figure one, Figure other) {
        if (one.alone() || other.alone()) {
            return "A number of this kind (" + (one.alone() ? one.dimension() : other.dimension())
                    + ") is not compared.";
        }
        if (!dimension(one).equals(dimension(other))) {
            return "One is " + kind(one) + ", the other " + kind(other) + ".";
        }
        if (one.is("magnitude")
                && one.amount().low().subtract(other.amount().low()).abs().compareTo(BigDecimal.ONE) > 0) {
            return "Measurements of one quake are hardly ever more than a whole magnitude apart: these are two.";
        }
        boolean topics =
                !one.counted().isEmpty() && !other.counted().isEmpty() && !one.is("count") && !one.is("duration");
        if (topics && !one.counted().equals(other.counted()) && !(worth(one) && worth(other))) {
            return "One is about " + one.counted() + ", the other about " + other.counted() + ".";
        }
        String each = Rates.each(one.unit());
        String otherEach = Rates.each(other.unit());
        return each.equals(otherEach)
                ? one.scope().apart(other.scope())
                : "One is " + (each.isEmpty() ? "a whole" : "for each " + each) + ", the other "
                        + (otherEach.isEmpty() ? "a whole" : "for each " + otherEach) + ".";
    }

    /** What was stolen, bought or lost is told by what it is worth. */
    private static boolean worth(Figure figure) {
        return figure.is("money") && WORTH.contains(figure.counted());
    }

    private static String dimension(Figure figure) {
        return figure.is("ratio") || figure.is("percentage points") ? "percent" : figure.dimension();
    }

    private static String kind(Figure figure) {
        return figure.is("count") ? "a count" : figure.is("money") ? "an amount of money" : "in " + figure.dimension();
    }
}
