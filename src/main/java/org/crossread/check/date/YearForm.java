package org.crossread.check.date;

import java.util.Set;
import org.crossread.check.date.DateParts.Part;
import org.crossread.check.date.When.Precision;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Bare years: in 2014, since 2014, mid-2020, the 2014 revolution; never a count that looks like one ("2000 troops"). */
final class YearForm implements DateForm {
    private static final Set<String> TEMPORAL =
            Words.list("in since until till before after during by from of and to through between early mid late"
                    + " year fiscal around circa spring summer autumn winter fall throughout back quarter half end"
                    + " beginning for both due or");
    private static final Set<String> DETERMINERS =
            Words.list("the a its his her their our this that s failed disputed first");
    private static final Set<String> FIRM = Words.list("in since during until");
    private static final Set<String> ONCE =
            Words.list("games olympics championships riots accords agreements floods fires results sales earnings"
                    + " finals series");
    private static final Set<String> CAMPAIGNS = Words.list("campaign budget census season edition report law");
    private static final Set<String> VERBS = Words.list("was has is as this his its says does");
    private static final Set<String> COUNTED =
            Words.list("people soldiers troops men women children homes houses km kilometres kilometers miles metres"
                    + " meters dollars euros rubles pounds votes points cases deaths pages shares employees workers"
                    + " vehicles tons tonnes cities towns villages schools hospitals jobs hours degrees megawatts"
                    + " hectares acres feet personnel police more other square families residents civilians"
                    + " fighters refugees civilian locations places shops stores");

    @Override
    public @Nullable Found at(DatePieces pieces, int i) {
        int at = DateParts.afterEdge(pieces, i);
        Part year = DateParts.year(pieces, at);
        if (year == null) {
            return null;
        }
        Part last = last(pieces, year);
        int end = last == null ? year.end() : last.end();
        boolean led = at > i || !pieces.isNumber(at) || led(pieces, i - 1);
        boolean dated = led || named(pieces, end) || possessed(pieces, i - 1) || pieces.is(end, ")");
        if (!dated || goesOn(pieces, end) || counted(pieces, i - 1, end)) {
            return null;
        }
        String timex = Timex.year(year.value()) + (last == null ? "" : "/" + Timex.year(last.value()));
        return Found.of(i, end, Dated.of(timex, Precision.YEAR));
    }

    /** 2019 in "2014-2019" and in "2014-19". */
    private static @Nullable Part last(DatePieces pieces, Part year) {
        int at = year.end() + 1;
        boolean joined = pieces.joined(at - 1) && pieces.joined(at) && (pieces.dash(at - 1) || pieces.is(at - 1, "/"));
        if (!joined) {
            return null;
        }
        int brief = pieces.digits(at, 2, 2);
        int value = brief >= 0 ? year.value() / 100 * 100 + brief : pieces.digits(at, 4, 4);
        return value > year.value() && value < 2100 ? new Part(value, at + 1) : null;
    }

    private static boolean goesOn(DatePieces pieces, int end) {
        if (!pieces.joined(end)) {
            return false;
        }
        boolean plural = pieces.apostrophe(end)
                && pieces.joined(end + 1)
                && pieces.written(end + 1).equals("s");
        boolean hyphen =
                pieces.dash(end) && pieces.joined(end + 1) && (pieces.isWord(end + 1) || pieces.isNumber(end + 1));
        return pieces.isWord(end) || pieces.is(end, "%") || plural || hyphen;
    }

    private static boolean led(DatePieces pieces, int before) {
        return pieces.is(before, "(") || pieces.is(before, "[") || TEMPORAL.contains(pieces.lower(before));
    }

    private static boolean named(DatePieces pieces, int end) {
        String after = pieces.written(end);
        return CAMPAIGNS.contains(after) || EventClasses.noun(after);
    }

    private static boolean possessed(DatePieces pieces, int before) {
        return DETERMINERS.contains(pieces.lower(before)) || pieces.apostrophe(before - 1) && pieces.is(before, "s");
    }

    /** Whether what follows is what is counted: "in 2000 homes". */
    private static boolean counted(DatePieces pieces, int before, int end) {
        String word = pieces.written(end);
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
            return false;
        }
        if (FIRM.contains(pieces.lower(before))) {
            return COUNTED.contains(word);
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("sis")
                && !ONCE.contains(word);
        return plural && !VERBS.contains(word) && !EventClasses.noun(word) || COUNTED.contains(word);
    }
}
