package org.crossread.check.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossread.check.date.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What an article gives to tell the year of a date that has none.
 *
 * @param today the article's or the story's day
 * @param years every year that the text names
 * @param latest the latest year that the text names together with a month; null where it names none
 * @param days the exact days of events that the text names, in the order of the text
 */
record WeekdayScene(
        @Nullable LocalDate today,
        List<Integer> years,
        @Nullable Integer latest,
        List<LocalDate> days) {

    static WeekdayScene of(List<DateExpression> dates, @Nullable LocalDate today) {
        return new WeekdayScene(
                today,
                dates.stream().flatMap(date -> year(date).stream()).distinct().toList(),
                dates.stream()
                        .filter(date -> date.dated().precision().compareTo(Precision.MONTH) <= 0)
                        .flatMap(date -> year(date).stream())
                        .max(Integer::compare)
                        .orElse(null),
                dates.stream()
                        .filter(date -> DatePlace.of(date) == DatePlace.TEXT)
                        .map(date -> Timex.days(date.dated().timex()))
                        .filter(Objects::nonNull)
                        .filter(DayRange::isDay)
                        .map(DayRange::from)
                        .distinct()
                        .toList());
    }

    /** The year that is written out, not resolved. */
    static Optional<Integer> year(DateExpression date) {
        String timex = date.dated().timex();
        boolean written = timex.length() >= 4
                && Character.isDigit(timex.charAt(3))
                && date.words().contains(timex.substring(0, 4));
        return written ? Optional.of(Integer.valueOf(timex.substring(0, 4))) : Optional.empty();
    }
}
