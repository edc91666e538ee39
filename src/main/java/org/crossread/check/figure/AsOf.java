package org.crossread.check.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** The calendar day that a figure is told of: "as of 6 April", "before April 10". A tally of another day is another tally. */
final class AsOf {
    private static final Set<String> RELATIONS = Words.list("by before after");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int SHORT = 3;

    private AsOf() {}

    /** "as of 04-06", "before 04-10"; the empty string where no such day starts at this token. */
    static String at(Tokens tokens, int i) {
        boolean as = tokens.is(i, "as") && tokens.is(i + 1, "of");
        if (!as && !tokens.is(i, RELATIONS)) {
            return "";
        }
        int from = as ? i + 2 : i + 1;
        int month = LookAlikes.month(tokens, from) ? from : LookAlikes.month(tokens, from + 1) ? from + 1 : -1;
        int number = month == from ? from + 1 : from;
        if (month < 0
                || !Character.isDigit(first(tokens, number))
                || tokens.written(number).length() > 4) {
            return "";
        }
        String digits = tokens.word(number).replaceAll("\\D", "");
        String day = String.format(Locale.ROOT, "%02d-%4s", index(tokens.word(month)), digits)
                .replace(' ', '0');
        return (as || tokens.is(i, "by") ? "as of " : tokens.word(i) + " ") + day;
    }

    private static char first(Tokens tokens, int i) {
        return tokens.written(i).isEmpty() ? ' ' : tokens.written(i).charAt(0);
    }

    private static int index(String month) {
        return MONTHS.indexOf(month.substring(0, Math.min(SHORT, month.length()))) + 1;
    }

    static boolean is(String window) {
        return window.startsWith("as of ") || window.startsWith("before ") || window.startsWith("after ");
    }

    /** Whether both may tell of one day; a day and a longer stretch ("in 2020") always may. */
    static boolean fits(String one, String other) {
        if (!is(one) || !is(other)) {
            return true;
        }
        String first = relation(one);
        String second = relation(other);
        int order = day(one).compareTo(day(other));
        if (first.equals(second)) {
            return !first.equals("as of") || order == 0;
        }
        return first.equals("before") || second.equals("after") ? order > 0 : order < 0;
    }

    private static String relation(String window) {
        return window.substring(0, window.lastIndexOf(' '));
    }

    private static String day(String window) {
        return window.substring(window.lastIndexOf(' ') + 1);
    }
}
