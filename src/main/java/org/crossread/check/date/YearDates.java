package org.crossread.check.date;

import static org.crossread.check.date.DateRule.group;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.crossread.check.date.DateRule.Dated;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Bare years: in 2014, since 2014, mid-2020, the 2014 revolution; never a count that looks like one ("2000 troops"). */
final class YearDates {
    private static final Set<String> TEMPORAL = Set.of(
            "in",
            "since",
            "until",
            "till",
            "before",
            "after",
            "during",
            "by",
            "from",
            "of",
            "and",
            "to",
            "through",
            "between",
            "early",
            "mid",
            "late",
            "year",
            "fiscal",
            "around",
            "circa",
            "spring",
            "summer",
            "autumn",
            "winter",
            "fall",
            "throughout",
            "back",
            "quarter",
            "half",
            "end",
            "beginning",
            "for",
            "both",
            "due",
            "or");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "its", "his", "her", "their", "our", "this", "that", "'s", "s", "failed", "disputed", "first");
    private static final Set<String> ONCE = Set.of(
            "games",
            "olympics",
            "championships",
            "riots",
            "accords",
            "agreements",
            "floods",
            "fires",
            "results",
            "sales",
            "earnings",
            "finals",
            "series");

    private static final Set<String> CAMPAIGNS =
            Set.of("campaign", "budget", "census", "season", "edition", "report", "law");

    private YearDates() {}

    static List<DateRule> rules() {
        return List.of(DateRule.of(
                Set.of(DateCue.YEAR),
                "(?<before>(?:[\\w'’]++|[(\\[–-])[\\s-]?)?(?<said>(?<part>\\b(?i:early|mid|late)[\\s-])?(?<![\\d,.$€£/])(?<year>(?:1[0-9]|20)\\d\\d)"
                        + "(?:[-–/](?<last>(?:1[0-9]|20)?\\d\\d))?)(?![\\d%,.]\\d|\\d|%|[-–]\\w|['’]?s\\b)(?=(?<after>\\s[\\w-]++|[^\\s\\w])?)",
                YearDates::year));
    }

    private static @Nullable Dated year(Matcher m, DateScene scene) {
        String before = group(m, "before").strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        String after = group(m, "after");
        boolean led =
                m.group("part") != null || TEMPORAL.contains(before) || before.matches("[(\\[].*|mid-|early-|late-");
        boolean named = CAMPAIGNS.contains(after.strip()) || EventClasses.noun(after.strip());
        if (!led && !named && !possessed(before) && !after.equals(")") || counted(before, after)) {
            return null;
        }
        String last = group(m, "last");
        String year = m.group("year");
        String until = last.length() == 2 ? year.substring(0, 2) + last : last;
        return Dated.of(until.compareTo(year) > 0 ? year + "/" + until : year, Precision.YEAR);
    }

    private static boolean possessed(String before) {
        return DETERMINERS.contains(before) || before.endsWith("'s");
    }

    /** Whether what follows is what is counted: "in 2000 homes". */
    private static boolean counted(String before, String after) {
        String word = after.strip();
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
            return false;
        }
        if (before.equals("in") || before.equals("since") || before.equals("during") || before.equals("until")) {
            return COUNTED.contains(word);
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("sis")
                && !ONCE.contains(word);
        boolean verb = Set.of("was", "has", "is", "as", "this", "his", "its", "says", "does")
                .contains(word);
        return plural && !verb && !EventClasses.noun(word) || COUNTED.contains(word);
    }

    private static final Set<String> COUNTED = Set.of(
            "people",
            "soldiers",
            "troops",
            "men",
            "women",
            "children",
            "homes",
            "houses",
            "km",
            "kilometres",
            "kilometers",
            "miles",
            "metres",
            "meters",
            "dollars",
            "euros",
            "rubles",
            "pounds",
            "votes",
            "points",
            "cases",
            "deaths",
            "pages",
            "shares",
            "employees",
            "workers",
            "vehicles",
            "tons",
            "tonnes",
            "cities",
            "towns",
            "villages",
            "schools",
            "hospitals",
            "jobs",
            "hours",
            "degrees",
            "megawatts",
            "hectares",
            "acres",
            "feet",
            "personnel",
            "police",
            "more",
            "other",
            "square",
            "families",
            "residents",
            "civilians",
            "fighters",
            "refugees",
            "civilian",
            "locations",
            "places",
            "shops",
            "stores");
}
