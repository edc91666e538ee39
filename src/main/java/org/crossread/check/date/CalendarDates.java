package org.crossread.check.date;

import static org.crossread.check.date.DateRule.group;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.crossread.check.date.DateRule.Dated;
import org.jspecify.annotations.Nullable;

/** Dates that name a day of a month: 2022-01-21, 21/01/2022, Friday, January 21, the 21st of January, Friday the 21st. */
final class CalendarDates {
    private static final String WEEKDAY = "(?:(?<weekday>" + CalendarWords.ANY_WEEKDAY + "),?\\s+(?:(?i:the)\\s+)?)?";
    private static final String MONTH = "(?<month>" + CalendarWords.ANY_MONTH + ")";
    private static final String DIGITS = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|,\\d|\\.\\d|:\\d)";
    private static final String DAY = "(?<day>" + DIGITS + ")";
    private static final String TO = "(?:\\s?[-–]\\s?(?<last>" + DIGITS + "))?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.:]\\d)";
    private static final String WEEKDAY_AFTER = "(?:,\\s(?<after>" + CalendarWords.FULL_WEEKDAY
            + ")|\\s\\((?<bracketed>" + CalendarWords.FULL_WEEKDAY + ")\\))";

    private CalendarDates() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        Set.of(DateCue.YEAR, DateCue.NUMBER),
                        "(?<![\\d/-])(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?![\\d/-])",
                        (m, s) -> {
                            LocalDate date = valid(number(m, "year"), number(m, "month"), number(m, "day"));
                            return date == null ? null : Dated.of(Timex.day(date), When.Precision.DAY);
                        }),
                DateRule.of(
                        Set.of(DateCue.YEAR, DateCue.NUMBER),
                        "(?<![\\d/.-])(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})(?![\\d/-])",
                        CalendarDates::numeric),
                DateRule.of(
                        Set.of(DateCue.MONTH, DateCue.NUMBER),
                        WEEKDAY + MONTH + "\\s+(?:(?i:the)\\s+)?" + DAY + TO + "(?:,?\\s+(?:of\\s+)?" + YEAR + ")?(?:"
                                + WEEKDAY_AFTER + ")?",
                        CalendarDates::named),
                DateRule.of(
                        Set.of(DateCue.MONTH, DateCue.NUMBER),
                        WEEKDAY + "(?<![\\d,.$€£-])\\b" + DAY + TO + "(?:\\s+(?i:day\\s+)?of)?[\\s-]" + MONTH
                                + "(?:[,-]?\\s*(?:of\\s+)?" + YEAR + ")?(?:" + WEEKDAY_AFTER + ")?",
                        CalendarDates::named),
                DateRule.of(
                        Set.of(DateCue.MONTH),
                        WEEKDAY + "\\b(?<day>" + CalendarWords.ORDINAL_WORD + ")(?<last>)\\s+(?:day\\s+)?of\\s+" + MONTH
                                + "(?:,?\\s+(?:of\\s+)?" + YEAR + ")?(?:" + WEEKDAY_AFTER + ")?",
                        CalendarDates::named),
                DateRule.of(
                        Set.of(DateCue.WEEKDAY, DateCue.NUMBER),
                        "(?:(?i:this|last|next)\\s+)?(?<weekday>" + CalendarWords.ANY_WEEKDAY
                                + ")(?:,?\\s+(?i:the)\\s+|,\\s+|\\s+)"
                                + "(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:(?:st|nd|rd|th)\\b|(?=[,;.)](?!\\d)|$|\\s(?:to|at|in|and|as|after|before)\\b)))",
                        (m, s) -> {
                            DayOfWeek weekday = CalendarWords.weekday(m.group("weekday"));
                            String timex = weekday == null
                                    ? ""
                                    : s.weekdayWithDay(weekday, CalendarWords.ordinal(m.group("day")));
                            return new Dated(timex, When.Precision.DAY, weekday, false);
                        }));
    }

    private static @Nullable Dated named(Matcher m, DateScene scene) {
        int month = CalendarWords.month(m.group("month"));
        int day = CalendarWords.ordinal(m.group("day"));
        DayOfWeek weekday = Stream.of("weekday", "after", "bracketed")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(CalendarWords::weekday)
                .orElse(null);
        if (valid(2020, month, day) == null) {
            return null;
        }
        String first = timex(m, month, day, weekday, scene);
        String last = group(m, "last");
        if (last.isEmpty() || first.startsWith("XXXX") || CalendarWords.ordinal(last) <= day) {
            return new Dated(first, When.Precision.DAY, weekday, false);
        }
        return new Dated(
                first + "/" + first.substring(0, 8) + String.format(Locale.ROOT, "%02d", CalendarWords.ordinal(last)),
                When.Precision.DAY,
                weekday,
                false);
    }

    private static String timex(Matcher m, int month, int day, @Nullable DayOfWeek weekday, DateScene scene) {
        if (m.group("year") == null) {
            return scene.monthDay(month, day, weekday);
        }
        return String.format(Locale.ROOT, "%s-%02d-%02d", m.group("year"), month, day);
    }

    /** Day before month as in most of the world, unless only the American order makes a date or lands near the article. */
    private static @Nullable Dated numeric(Matcher m, DateScene scene) {
        LocalDate european = valid(number(m, "year"), number(m, "two"), number(m, "one"));
        LocalDate american = valid(number(m, "year"), number(m, "one"), number(m, "two"));
        LocalDate reference = scene.reference();
        boolean nearer = european == null
                || american != null
                        && reference != null
                        && m.group("mark").equals("/")
                        && away(american, reference) < away(european, reference);
        LocalDate date = nearer ? american : european;
        return date == null ? null : Dated.of(Timex.day(date), When.Precision.DAY);
    }

    private static long away(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The date; null where the calendar has none. */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
