package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/**
 * The publication date that an article states at its own top: evidence, not proof. A date without a year, or with a weekday that is not
 * the one of that date, states nothing.
 */
public final class StatedDate {
    private static final int TOP_PARAGRAPHS = 4;
    private static final int EARLIEST_YEAR = 1900;
    private static final Set<DatePlace> PLACES = Set.of(DatePlace.STATED, DatePlace.PAGE, DatePlace.CITY_LINE);
    private static final DateScene NO_REFERENCE = DateScene.of(null);

    private StatedDate() {}

    public static Optional<LocalDate> of(Prose article) {
        DateMentions mentions = DateMentions.in(article);
        return article.sentences().stream()
                .filter(s -> s.paragraph() < TOP_PARAGRAPHS && s.kind() != Sentence.Kind.CAPTION)
                .flatMap(s -> DateExpression.of(mentions.of(s), NO_REFERENCE).stream())
                .filter(date -> PLACES.contains(DatePlace.of(date)))
                .flatMap(date -> day(date).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(DateExpression date) {
        DayRange days = Timex.days(date.dated().timex());
        if (days == null || !days.isDay() || days.from().getYear() < EARLIEST_YEAR) {
            return Optional.empty();
        }
        DayOfWeek weekday = date.dated().weekday();
        return weekday == null || days.from().getDayOfWeek() == weekday ? Optional.of(days.from()) : Optional.empty();
    }
}
