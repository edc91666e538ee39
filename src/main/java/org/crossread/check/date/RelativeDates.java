package org.crossread.check.date;

import static org.crossread.check.date.DateRule.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.crossread.check.date.DateRule.Dated;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/** Dates told from another day: today, last Friday, next week, eight years ago, two days later. */
final class RelativeDates {
    private static final String UNIT = "(?<unit>(?i:day|week|month|quarter|year|decade|century|centurie))s?\\b";
    private static final String PART_OF_DAY = "(?:\\s+(?<part>(?i:morning|afternoon|evening|night))\\b)?";
    private static final String PART =
            "(?i:(?:early|earlier|late|later|mid|middle of|end of|the end of|start of|the start of|beginning of"
                    + "|the beginning of)[\\s-]+)?";

    private RelativeDates() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        Set.of(DateCue.UNIT, DateCue.AGO),
                        "\\b(?<count>" + CalendarWords.NUMBER + ")\\s+" + UNIT + "\\s+(?i:ago)\\b",
                        (m, s) -> counted(m, s, -1, false)),
                DateRule.of(
                        Set.of(DateCue.UNIT, DateCue.AGO),
                        "\\b(?<count>" + CalendarWords.NUMBER + ")\\s+" + UNIT + "\\s+(?i:from (?:now|today))\\b",
                        (m, s) -> counted(m, s, 1, false)),
                DateRule.of(
                        Set.of(DateCue.UNIT),
                        "\\b(?i:in\\s)(?<said>(?<count>" + CalendarWords.NUMBER + ")\\s+" + UNIT
                                + ")(?=\\s*(?:[.,;)]|$))",
                        (m, s) -> s.tense() == Tense.FUTURE ? counted(m, s, 1, false) : null),
                DateRule.of(
                        Set.of(DateCue.UNIT),
                        PART + "\\b(?<shift>(?:(?i:the)\\s+)?" + Shift.WORD
                                + "|(?i:that same))\\s+(?<fiscal>(?i:fiscal\\s+|calendar\\s+)?)"
                                + "(?<unit>(?i:weekend|week|month|quarter|year|decade|century))\\b(?!-|\\sof\\s(?:the|\\d|\\p{Lu}))",
                        RelativeDates::unit),
                DateRule.of(
                        Set.of(DateCue.WEEKDAY),
                        "\\b(?:(?<shift>(?:(?i:the)\\s+)?" + Shift.WORD
                                + ")\\s+)?(?<!(?i:black|bloody|good|ash|palm|super|cyber|easter|man)\\s)(?<weekday>"
                                + CalendarWords.FULL_WEEKDAY
                                + ")(?!\\s(?:Times|Telegraph|Mirror|Express|Herald|Mail|Mass|Post)\\b)" + PART_OF_DAY,
                        RelativeDates::weekday),
                DateRule.of(
                        Set.of(DateCue.DAY),
                        "\\b(?<day>(?i:the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|last night"
                                + "|this (?:morning|afternoon|evening)))\\b" + PART_OF_DAY,
                        RelativeDates::day),
                DateRule.of(
                        Set.of(DateCue.UNIT, DateCue.LATER),
                        "\\b(?<count>" + CalendarWords.NUMBER + ")\\s+" + UNIT + "\\s+(?i:later|afterwards?)\\b",
                        (m, s) -> counted(m, s, 1, true)),
                DateRule.of(
                        Set.of(DateCue.UNIT, DateCue.LATER),
                        "\\b(?<count>" + CalendarWords.NUMBER + ")\\s+" + UNIT
                                + "\\s+(?i:earlier|before|previously)\\b(?!\\s+\\w)",
                        (m, s) -> counted(m, s, -1, true)),
                DateRule.of(
                        Set.of(DateCue.UNIT, DateCue.LATER),
                        "\\b(?<shift>(?i:that|the same|the very))\\s+(?<unit>(?i:day|week|month|year))\\b",
                        RelativeDates::anchored));
    }

    private static @Nullable Dated counted(Matcher m, DateScene scene, int sign, boolean anchored) {
        int count = CalendarWords.number(m.group("count"));
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        if (count <= 0 || count > 900) {
            return null;
        }
        LocalDate from = anchored ? anchor(scene, unit) : scene.reference();
        Precision precision = precision(unit);
        return Dated.loosely(
                from == null
                        ? open(unit)
                        : value(from.plus((long) sign * count * (unit.equals("quarter") ? 3 : 1), step(unit)), unit),
                precision);
    }

    /** The date named last, where it is exact enough to count from. */
    private static @Nullable LocalDate anchor(DateScene scene, String unit) {
        DayRange days = scene.anchor() == null ? null : Timex.days(scene.anchor());
        boolean exact = days != null
                && (days.isDay()
                        || unit.equals("year")
                                && days.from().getYear() == days.to().getYear());
        return exact && days != null ? days.from() : null;
    }

    private static @Nullable Dated unit(Matcher m, DateScene scene) {
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        String shift = m.group("shift").toLowerCase(Locale.ROOT);
        boolean told = shift.startsWith("the ")
                        && (shift.endsWith("following") || shift.endsWith("previous") || shift.endsWith("preceding"))
                || shift.endsWith("same");
        LocalDate from = told ? anchor(scene, unit) : scene.reference();
        if (shift.endsWith("same") && from == null) {
            return null;
        }
        int step = Shift.of(shift) * (unit.equals("quarter") ? 3 : 1);
        return Dated.of(from == null ? open(unit) : value(from.plus(step, step(unit)), unit), precision(unit));
    }

    private static @Nullable Dated anchored(Matcher m, DateScene scene) {
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        LocalDate from = anchor(scene, unit);
        return from == null ? null : Dated.of(value(from, unit), precision(unit));
    }

    private static @Nullable Dated weekday(Matcher m, DateScene scene) {
        DayOfWeek weekday = CalendarWords.weekday(m.group("weekday"));
        if (weekday == null) {
            return null;
        }
        String shift = group(m, "shift").toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return new Dated(scene.weekday(weekday, shift) + part(group(m, "part")), Precision.DAY, weekday, false);
    }

    private static Dated day(Matcher m, DateScene scene) {
        String day = m.group("day").toLowerCase(Locale.ROOT);
        int shift = switch (day) {
            case "the day before yesterday" -> -2;
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            case "the day after tomorrow" -> 2;
            default -> 0;
        };
        String part = day.endsWith("night") ? "night" : day.startsWith("this ") ? day.substring(5) : group(m, "part");
        String open = shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX";
        LocalDate reference = scene.reference();
        return Dated.loosely(
                reference == null ? open : Timex.day(reference.plusDays(shift)) + part(part), Precision.DAY);
    }

    private static String part(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "night" -> "TNI";
            default -> "";
        };
    }

    private static ChronoUnit step(String unit) {
        return switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week", "weekend" -> ChronoUnit.WEEKS;
            case "month", "quarter" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            default -> ChronoUnit.CENTURIES;
        };
    }

    private static Precision precision(String unit) {
        return switch (unit) {
            case "day" -> Precision.DAY;
            case "week", "weekend" -> Precision.WEEK;
            case "month" -> Precision.MONTH;
            case "quarter" -> Precision.QUARTER;
            case "year" -> Precision.YEAR;
            case "decade" -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
    }

    private static String value(LocalDate date, String unit) {
        return switch (unit) {
            case "day" -> Timex.day(date);
            case "week" -> Timex.week(date);
            case "weekend" -> Timex.week(date) + "-WE";
            case "month" -> Timex.month(date);
            case "quarter" -> Timex.quarter(date);
            case "year" -> Timex.year(date.getYear());
            case "decade" -> Timex.year(date.getYear()).substring(0, 3);
            default -> Timex.year(date.getYear()).substring(0, 2);
        };
    }

    private static String open(String unit) {
        return switch (unit) {
            case "day" -> "XXXX-XX-XX";
            case "week" -> "XXXX-WXX";
            case "weekend" -> "XXXX-WXX-WE";
            case "month" -> "XXXX-XX";
            case "quarter" -> "XXXX-QX";
            case "year" -> "XXXX";
            case "decade" -> "XXX";
            default -> "XX";
        };
    }
}
