package org.crossread.check.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;

/** Numbers that are no figures: parts of names, clock times, dates and years, sections, telephone numbers. */
final class LookAlikes {
    private static final Set<String> MONTHS = Words.list(
            "january february march april may june july august september october november december jan feb mar "
                    + "apr jun jul aug sept sep oct nov dec");
    private static final Set<String> DAYS = Words.list("monday tuesday wednesday thursday friday saturday sunday");
    private static final Set<String> CLOCK =
            Words.list("am pm a.m p.m o'clock gmt utc cet est edt bst ist a.m. p.m. hrs noon midnight");
    private static final Set<String> NUMBERED =
            Words.list("section article articles chapter page pages no number nr phase level type step stage category "
                    + "grade room route highway flight platform line day week game match lap round episode season act "
                    + "paragraph clause group resolution version volume part unit reactor gate lane channel block table "
                    + "figure appendix annex item rule form exhibit top title tier class district ward zone point "
                    + "question amendment terminal box model series apollo windows v protocol proposition psalm opus mark "
                    + "size seed covid code building formula zip tel phone call dial ext suite apt street road avenue km "
                    + "fiscal year chapters sections");
    private static final Set<String> SENIOR = Words.list("in since from until till by before after late early mid of");
    private static final Set<String> SLASHES = Words.list("/ ⁄ \\ @ # _ = № %");
    private static final Set<String> DASHES = Words.list("- – ‑ ‐");
    private static final Pattern LETTERS_BEFORE = Pattern.compile("[\\p{L}_]$");
    private static final Set<String> STREETS = Words.list(
            "street st road rd avenue ave lane drive boulevard blvd way square court terrace crescent close place");
    private static final int LONGEST_NAMED = 4;

    private LookAlikes() {}

    /** Whether the bare number at this token only looks like a figure. */
    static boolean at(Tokens tokens, Quantity quantity, boolean alone) {
        int i = quantity.number();
        int end = quantity.to();
        if (!tokens.isNumber(i)) {
            return quantity.bare() && word(tokens, i, end);
        }
        if (code(tokens, i, end, quantity) || clock(tokens, i, end)) {
            return true;
        }
        return quantity.is("count")
                && (address(tokens, end)
                        || date(tokens, i, end)
                        || year(tokens, quantity)
                        || quantity.bare() && name(tokens, i, end, alone));
    }

    /** "16-18 Harbour Avenue", "9 E Mill St": capitals as far as the kind of street. */
    private static boolean address(Tokens tokens, int end) {
        for (int i = end;
                i < end + LONGEST_NAMED && (tokens.isCapitalised(i) || tokens.isNumber(i) || tokens.joined(i));
                i++) {
            if (i > end && tokens.is(i, STREETS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean word(Tokens tokens, int i, int end) {
        return tokens.is(i - 1, NUMBERED)
                || tokens.is(end, CLOCK)
                || tokens.is(i - 1, "-") && tokens.joined(i)
                || tokens.is(i - 2, "group") && tokens.is(i - 1, "of") && tokens.isCapitalised(i);
    }

    /** Codes, ratios of digits, telephone numbers, addresses. */
    private static boolean code(Tokens tokens, int i, int end, Quantity quantity) {
        boolean money = quantity.currency() != null;
        boolean before = tokens.joined(i)
                && (tokens.is(i - 1, SLASHES) && !(money && tokens.is(i - 1, "="))
                        || !money
                                && LETTERS_BEFORE.matcher(tokens.written(i - 1)).find()
                        || tokens.is(i - 1, ".")
                        || tokens.is(i - 1, ":"));
        boolean chain = quantity.from() == i
                && tokens.joined(i)
                && tokens.is(i - 1, DASHES)
                && tokens.joined(i - 1)
                && (tokens.isNumber(i - 2) || tokens.isWord(i - 2));
        boolean after = tokens.joined(end)
                && (tokens.is(end, "/", "⁄") && tokens.joined(end + 1) && tokens.isNumber(end + 1)
                        || tokens.is(end, "_")
                        || tokens.is(end, "@"));
        boolean more =
                tokens.joined(end) && tokens.is(end, DASHES) && tokens.joined(end + 1) && tokens.isNumber(end + 1);
        boolean letters =
                tokens.joined(end) && tokens.isWord(end) && end == i + 1 && !tokens.is(end, "st", "nd", "rd", "th");
        return before || chain || after || more || letters;
    }

    private static boolean clock(Tokens tokens, int i, int end) {
        boolean colon = tokens.is(end, ":") && tokens.joined(end) && tokens.joined(end + 1) && tokens.isNumber(end + 1)
                || tokens.is(i - 1, ":") && tokens.joined(i) && tokens.isNumber(i - 2);
        return colon || tokens.is(end, CLOCK) || tokens.is(end, "h") && tokens.joined(end);
    }

    private static boolean date(Tokens tokens, int i, int end) {
        boolean day = tokens.written(i).length() <= 2;
        int before = tokens.is(i - 1, ".") || tokens.is(i - 1, ",") ? i - 2 : i - 1;
        boolean month = month(tokens, before) && (day || tokens.written(i).length() == LONGEST_NAMED)
                || day && (month(tokens, end) || tokens.is(end, "of") && month(tokens, end + 1));
        boolean range = day
                && tokens.is(i - 1, DASHES)
                && tokens.isNumber(i - 2)
                && (month(tokens, i - 3) || month(tokens, end));
        boolean and = day && tokens.is(i - 1, "and", "to", "or") && tokens.isNumber(i - 2) && month(tokens, i - 3);
        boolean before2 =
                day && tokens.is(end, "and", "to", "or") && tokens.isNumber(end + 1) && month(tokens, end + 2);
        return month || range || and || before2 || day && tokens.is(before, DAYS) && !tokens.isWord(end);
    }

    static boolean weekday(Tokens tokens, int i) {
        return tokens.is(i, DAYS);
    }

    static boolean month(Tokens tokens, int i) {
        return tokens.isCapitalised(i) && tokens.is(i, MONTHS);
    }

    private static boolean year(Tokens tokens, Quantity quantity) {
        int i = quantity.number();
        int end = quantity.to();
        boolean plain = tokens.written(i).length() == LONGEST_NAMED
                && Years.year(quantity.amount().high())
                && Years.year(quantity.amount().low());
        if (!plain) {
            return tokens.joined(end) && tokens.is(end, "s", "'", "’")
                    || tokens.is(i - 1, "'", "’") && tokens.joined(i);
        }
        boolean counted = tokens.isWord(end) && Counted.known(tokens.word(end)) && !tokens.is(i - 1, SENIOR);
        return tokens.is(i - 1, SENIOR)
                || !counted && (quantity.bare() || quantity.amount().range() || quantity.from() == i - 1);
    }

    private static boolean name(Tokens tokens, int i, int end, boolean alone) {
        if (!alone && listed(tokens, i, end)) {
            return true;
        }
        boolean numbered = tokens.is(i - 1, NUMBERED)
                || tokens.is(i - 1, ".") && tokens.is(i - 2, "no", "nos", "art", "sec", "vol", "p", "pp");
        if (numbered) {
            return true;
        }
        boolean small = tokens.written(i).length() <= LONGEST_NAMED
                && tokens.written(i).chars().allMatch(Character::isDigit);
        return small && named(tokens, i, tokens.isWord(end) && Counted.known(tokens.word(end)));
    }

    /** "iPhone 12", "Boeing 737"; not "Killed 12" or, in a headline with capitals, "Quake Hits 12 Towns". */
    private static boolean named(Tokens tokens, int i, boolean counted) {
        String before = tokens.written(i - 1);
        boolean capital = tokens.isWord(i - 1) && before.chars().anyMatch(Character::isUpperCase);
        boolean known = Words.isStop(before) || Counted.verb(tokens.word(i - 1)) != null;
        return capital && !known && !(counted && (i == 1 || tokens.sentence().kind() == Sentence.Kind.HEADING));
    }

    /** "1. Budget", "(2) Budget" at the start of a line, "12 ." */
    private static boolean listed(Tokens tokens, int i, int end) {
        boolean first = i == 0 || i == 1 && tokens.is(0, "(");
        return first
                && (tokens.is(end, ".", ")", ":")
                        || end >= tokens.size()
                                && tokens.size() <= 2
                                && tokens.written(i).length() < LONGEST_NAMED
                        || tokens.written(i).indexOf('.') > 0 && tokens.isCapitalised(end));
    }
}
