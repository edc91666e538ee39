package org.crossread.check.date;

import static org.crossread.check.date.DateRule.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.crossread.check.date.DateRule.Dated;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Months, quarters, seasons, decades and centuries: January 2022, early February, Q3 2021, spring 2021, the 1990s. */
final class PeriodDates {
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.:]\\d)";
    private static final String PART =
            "(?<part>(?i:(?:early|late|mid|(?:the\\s+)?(?:beginning|start|middle|end|first half|second half) of(?: the)?)[\\s-]+))?";
    private static final String SEASON = "(?<season>(?i:spring|summer|autumn|winter)|fall)";
    private static final String NTH = "(?<nth>(?i:first|second|third|fourth|1st|2nd|3rd|4th))";
    /** Months that are also names or verbs: read alone only where a word before them makes them dates. */
    private static final Set<String> ALSO_WORDS = Set.of("april", "may", "june", "august", "march");

    /** Words after which even "in April Smith" would be a month. */
    private static final Set<String> FIRM = Set.of("in", "since", "by", "until", "till", "during", "before", "after");

    private PeriodDates() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        Set.of(DateCue.MONTH, DateCue.YEAR),
                        PART + "\\b(?<month>" + CalendarWords.ANY_MONTH + "),?\\s+(?:of\\s+)?" + YEAR,
                        (m, s) -> Dated.of(
                                String.format(
                                        Locale.ROOT, "%s-%02d", m.group("year"), CalendarWords.month(m.group("month"))),
                                Precision.MONTH)),
                DateRule.of(
                        Set.of(DateCue.MONTH),
                        "(?:\\b(?<lead>(?i:in|since|by|until|till|before|after|during|from|to|and|of|through|between|every|each|the|a|an|its|his|her|their))\\s+)?"
                                + "(?<said>" + PART + "\\b(?:(?<shift>(?i:the\\s+)?" + Shift.WORD + ")\\s+)?(?<month>"
                                + CalendarWords.FULL_MONTH
                                + "))\\b(?!-\\w)(?=(?<name>\\s\\p{Lu}\\p{Ll})?)",
                        PeriodDates::month),
                DateRule.of(
                        Set.of(DateCue.QUARTER),
                        "\\b(?:(?<first>(?:19|20)\\d\\d)[\\s-])?(?:" + NTH
                                + "[\\s-](?i:quarter)|[Qq](?<number>[1-4]))\\b(?:,?\\s+(?:(?:of|in)\\s+)?(?:" + YEAR
                                + "|(?<shift>(?i:last|this|next)) year))?",
                        PeriodDates::quarter),
                DateRule.of(
                        Set.of(DateCue.YEAR),
                        "\\b" + NTH + "\\s+(?i:half)\\s+of\\s+" + YEAR,
                        (m, s) -> nth(m) > 2 ? null : Dated.of(m.group("year") + "-H" + nth(m), Precision.QUARTER)),
                DateRule.of(
                        Set.of(DateCue.SEASON),
                        "\\b(?<lead>(?i:in|during)\\s+(?i:the\\s+)?)?(?<said>" + PART + "\\b(?:(?<shift>" + Shift.WORD
                                + ")\\s+)?" + SEASON + "\\b(?:\\s+(?:of\\s+)?" + YEAR + ")?)",
                        PeriodDates::season),
                DateRule.of(
                        Set.of(DateCue.YEAR),
                        "(?:\\b(?i:early|mid|late)[\\s-]+)?(?<decade>(?:1[5-9]|20)\\d)0['’]?s\\b",
                        (m, s) -> Dated.of(m.group("decade"), Precision.DECADE)),
                DateRule.of(
                        Set.of(DateCue.NUMBER),
                        "(?:\\b(?i:early|mid|late)[\\s-]+)?(?:['’]|(?<=\\b[Tt]he\\s|[Ee]arly\\s|[Ll]ate\\s|[Mm]id-))(?<short>[2-9])0s\\b",
                        (m, s) -> Dated.of("19" + m.group("short"), Precision.DECADE)),
                DateRule.of(
                        Set.of(DateCue.DECADE),
                        "\\b(?i:the\\s+(?:early\\s+|late\\s+|mid-?\\s*)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b",
                        (m, s) -> Dated.of(
                                "19"
                                        + (2
                                                + List.of(
                                                                "twenties",
                                                                "thirties",
                                                                "forties",
                                                                "fifties",
                                                                "sixties",
                                                                "seventies",
                                                                "eighties",
                                                                "nineties")
                                                        .indexOf(m.group("decade")
                                                                .toLowerCase(Locale.ROOT))),
                                Precision.DECADE)),
                DateRule.of(
                        Set.of(DateCue.CENTURY),
                        "\\b(?<nth>\\d{1,2}(?:st|nd|rd|th)|" + CalendarWords.ORDINAL_WORD + ")[\\s-](?i:century)\\b",
                        (m, s) -> Dated.of(
                                String.format(Locale.ROOT, "%02d", CalendarWords.ordinal(m.group("nth")) - 1),
                                Precision.CENTURY)));
    }

    private static @Nullable Dated month(Matcher m, DateScene scene) {
        String name = m.group("month");
        String lead = group(m, "lead").toLowerCase(Locale.ROOT);
        String shift = group(m, "shift").toLowerCase(Locale.ROOT);
        boolean led = !lead.isEmpty() || !shift.isEmpty() || !group(m, "part").isEmpty();
        boolean set = lead.equals("every") || lead.equals("each");
        boolean alsoWord = ALSO_WORDS.contains(name.toLowerCase(Locale.ROOT))
                && (!led || shift.isEmpty() && !FIRM.contains(lead) && m.group("name") != null);
        if (set || alsoWord || Character.isLowerCase(name.charAt(0))) {
            return null;
        }
        return Dated.of(scene.month(CalendarWords.month(name), shift), Precision.MONTH);
    }

    private static int nth(Matcher m) {
        return switch (m.group("nth").toLowerCase(Locale.ROOT).charAt(0)) {
            case 'f' -> m.group("nth").toLowerCase(Locale.ROOT).equals("first") ? 1 : 4;
            case 's' -> 2;
            case 't' -> 3;
            default -> m.group("nth").charAt(0) - '0';
        };
    }

    private static Dated quarter(Matcher m, DateScene scene) {
        int quarter = m.group("number") == null ? nth(m) : Integer.parseInt(m.group("number"));
        LocalDate today = scene.reference();
        String written = group(m, "year") + group(m, "first");
        if (!written.isEmpty() || today == null) {
            return Dated.of((written.isEmpty() ? "XXXX" : written.substring(0, 4)) + "-Q" + quarter, Precision.QUARTER);
        }
        int year = today.getYear() + Shift.of(group(m, "shift"));
        boolean stillToCome = 3 * quarter - 2 > today.getMonthValue();
        boolean last = m.group("shift") == null && stillToCome && scene.tense() != Tense.FUTURE;
        return Dated.of(Timex.year(last ? year - 1 : year) + "-Q" + quarter, Precision.QUARTER);
    }

    private static @Nullable Dated season(Matcher m, DateScene scene) {
        String season = switch (m.group("season").toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
        if (m.group("year") != null) {
            return Dated.of(m.group("year") + "-" + season, Precision.SEASON);
        }
        String shift = group(m, "shift").toLowerCase(Locale.ROOT);
        boolean led = m.group("lead") != null || m.group("part") != null;
        boolean fall = m.group("season").equals("fall");
        if (shift.isEmpty() && (!led || fall) || shift.equals("following") || shift.equals("previous")) {
            return null;
        }
        LocalDate today = scene.reference();
        return Dated.of(
                today == null ? "XXXX-" + season : seasonOf(today, season, shift, scene.tense()), Precision.SEASON);
    }

    private static String seasonOf(LocalDate today, String season, String shift, Tense tense) {
        int first = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int step = Shift.of(shift);
        int year = today.getYear();
        boolean notYet = first > today.getMonthValue();
        if (step < 0 || shift.isEmpty() && tense == Tense.PAST) {
            year -= notYet || step < 0 && today.getMonthValue() < first + 3 ? 1 : 0;
        } else if (step > 0) {
            year += notYet ? 0 : 1;
        } else if (season.equals("WI") && today.getMonthValue() <= 3) {
            year -= 1;
        }
        return Timex.year(year) + "-" + season;
    }
}
