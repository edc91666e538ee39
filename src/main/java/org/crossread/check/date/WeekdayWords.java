package org.crossread.check.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what is wrong with a weekday, and what could stand there instead. */
final class WeekdayWords {
    private static final Pattern WEEKDAY = Pattern.compile(CalendarWords.ANY_WEEKDAY);
    private static final Pattern MONTH = Pattern.compile("\\b" + CalendarWords.ANY_MONTH);
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)(st|nd|rd|th)?");
    private static final int YEARS_BACK = 8;
    private static final int YEARS_AHEAD = 4;

    private WeekdayWords() {}

    /** “Thursday, September 21” fits 2017 and 2023, not 2022, when September 21 was a Wednesday. */
    static String misfit(WeekdayDate date, LocalDate meant) {
        List<String> years = IntStream.rangeClosed(meant.getYear() - YEARS_BACK, meant.getYear() + YEARS_AHEAD)
                .filter(date::fits)
                .mapToObj(String::valueOf)
                .toList();
        String fits = years.isEmpty() ? "fits no year near " + meant.getYear() : "fits " + list(years);
        return "“" + date.said().words() + "” " + fits + ", not " + meant.getYear() + ", when " + monthDay(meant)
                + " was a " + DateComparison.name(meant.getDayOfWeek()) + ". ";
    }

    private static String list(List<String> years) {
        int last = years.size() - 1;
        return last == 0 ? years.get(0) : String.join(", ", years.subList(0, last)) + " and " + years.get(last);
    }

    static String stray(WeekdayDate date, LocalDate meant, WeekdayScene scene) {
        LocalDate today = scene.today() == null ? meant : scene.today();
        long away = IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> CalendarForm.valid(today.getYear() + shift, date.month(), date.day()))
                .filter(day -> day != null)
                .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, today)))
                .min()
                .orElse(0);
        String days = scene.days().stream().limit(3).map(DateComparison::say).collect(Collectors.joining("; "));
        return "It stands alone at the top, at least " + away + " days from " + DateComparison.say(today)
                + ", the day of the article or its story"
                + (days.isEmpty() ? "" : " (the text itself speaks of " + days + ")")
                + ": likely a date of the page and not of the article. It must not be taken for the day of publication or of the event.";
    }

    /** The weekday that the date had, and the nearest date that had the weekday. */
    static List<String> repairs(WeekdayDate date, LocalDate meant) {
        String said = date.said().words();
        String weekday = WEEKDAY.matcher(said).replaceFirst(DateComparison.name(meant.getDayOfWeek()));
        LocalDate before = meant.with(TemporalAdjusters.previous(date.weekday()));
        LocalDate after = meant.with(TemporalAdjusters.next(date.weekday()));
        boolean earlier = ChronoUnit.DAYS.between(before, meant) < ChronoUnit.DAYS.between(meant, after);
        return List.of(weekday, moved(said, meant, earlier ? before : after));
    }

    private static String moved(String said, LocalDate from, LocalDate to) {
        Matcher day = DAY.matcher(said);
        String number = day.find() && day.group(1) != null
                ? to.getDayOfMonth() + suffix(to.getDayOfMonth())
                : "" + to.getDayOfMonth();
        String moved = DAY.matcher(said).replaceFirst(number);
        return from.getMonth() == to.getMonth()
                ? moved
                : MONTH.matcher(moved).replaceFirst(to.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static String suffix(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String monthDay(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getDayOfMonth();
    }
}
