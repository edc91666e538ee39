package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Tells ages and the magnitudes of quakes from other numbers. Ages are read, never compared. */
final class Ages {
    private static final Set<String> OLD =
            Words.list("year-old years-old year-olds yr-old yr-olds month-old week-old day-old months-old weeks-old");
    private static final Set<String> AGED = Words.list("aged age ages");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(15);

    private Ages() {}

    /** A quantity that is an age or a magnitude after all; the quantity itself otherwise. */
    static Quantity told(Tokens tokens, Quantity quantity) {
        int to = quantity.to();
        boolean count = quantity.is("count");
        if (quantity.is("duration")) {
            boolean of = tokens.matches(to, new String[] {"of", "age"});
            return tokens.is(to, "old")
                    ? quantity.aged(quantity.unit(), to + 1)
                    : of ? quantity.aged(quantity.unit(), to + 2) : quantity;
        }
        if (!count) {
            return quantity;
        }
        int old = tokens.is(to, "-") && tokens.joined(to) ? to + 1 : to;
        if (tokens.is(old, OLD)) {
            return quantity.aged(unit(tokens.word(old)), old + 1);
        }
        if (tokens.is(to, "yo", "y/o") && quantity.amount().high().compareTo(OLDEST) <= 0) {
            return quantity.aged("year", to + 1);
        }
        int mark = tokens.is(to, "-") && tokens.joined(to) ? to + 1 : to;
        if (tokens.is(mark, "magnitude") || tokens.matches(to, new String[] {"on", "the", "richter"})) {
            return quantity.as("magnitude", quantity.from(), tokens.is(mark, "magnitude") ? mark + 1 : to);
        }
        int before = quantity.from() - 1;
        int of = tokens.is(before, "of", "a", "-") ? before - 1 : before;
        if (tokens.is(of, "magnitude")) {
            return quantity.as("magnitude", of, to);
        }
        return age(tokens, quantity, before) ? quantity.aged("year", to) : quantity;
    }

    private static String unit(String old) {
        return old.startsWith("month")
                ? "month"
                : old.startsWith("week") ? "week" : old.startsWith("day") ? "day" : "year";
    }

    private static boolean age(Tokens tokens, Quantity quantity, int before) {
        int to = quantity.to();
        BigDecimal value = quantity.amount().high();
        if (value.compareTo(OLDEST) > 0) {
            return false;
        }
        boolean aged = tokens.is(before, AGED) || tokens.is(before, "of") && tokens.is(before - 1, AGED);
        boolean named = quantity.bare()
                && tokens.isNumber(quantity.number())
                && tokens.is(before, ",")
                && tokens.isCapitalised(before - 1)
                && tokens.is(to, ",", ".")
                && value.compareTo(YOUNGEST) >= 0
                && !LookAlikes.month(tokens, before - 1)
                && !LookAlikes.weekday(tokens, before - 1);
        Bound bound = quantity.amount().bound();
        boolean group = (bound == Bound.OVER || bound == Bound.UNDER)
                && tokens.isWord(before)
                && Counted.person(tokens.written(before)) != null
                && before >= 0
                && !(tokens.isWord(to) && !Words.isStop(tokens.word(to)));
        return aged || named || group;
    }
}
