package org.crossread.check.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays and numbers in English news, with the forms of the news agencies' style books. */
final class CalendarWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "twenty-one",
            "twenty-two",
            "twenty-three",
            "twenty-four",
            "twenty-five",
            "twenty-six",
            "twenty-seven",
            "twenty-eight",
            "twenty-nine",
            "thirty");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");

    static final String FULL_MONTH =
            "(?:(?i:january|february|april|june|july|august|september|october|november|december)|March|MARCH|May|MAY)";
    static final String ANY_MONTH = "(?:" + FULL_MONTH
            + "\\b|(?:(?i:jan|feb|apr|aug|sept|oct|nov|dec)|Mar|Jun|Jul|Sep|MAR|JUN|JUL|SEP)\\b\\.?)";
    static final String FULL_WEEKDAY = "(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b";
    static final String ANY_WEEKDAY =
            "(?:" + FULL_WEEKDAY + "|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\\b\\.?)";
    static final String NUMBER =
            "(?:\\d{1,3}|(?i:an?|couple of|few|twenty-(?:one|two|three|four|five|six|seven|eight|nine)"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty))";
    static final String ORDINAL_WORD =
            "(?i:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
                    + "|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private CalendarWords() {}

    /** 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static @Nullable DayOfWeek weekday(@Nullable String name) {
        return name == null
                ? null
                : DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    /** A counting word or number; -1 where it is vague ("a few"). */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        return switch (lower) {
            case "a", "an" -> 1;
            case "couple of" -> 2;
            default -> NUMBERS.indexOf(lower);
        };
    }

    /** 21, 21st or twenty-first. */
    static int ordinal(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replaceAll("\\D", ""));
        }
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    }
}
