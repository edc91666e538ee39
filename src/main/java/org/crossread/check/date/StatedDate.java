package org.crossread.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/**
 * The publication date that an article states at its own top: evidence, not proof. A date without a year, or with a weekday that is not
 * the one of that date, states nothing; nor does 4/9/2007, unless the time beside it tells American order from that of the rest of the world.
 */
public final class StatedDate {
    private static final int TOP_PARAGRAPHS = 4;
    private static final int EARLIEST_YEAR = 1900;
    private static final Set<DatePlace> PLACES = Set.of(DatePlace.STATED, DatePlace.PAGE, DatePlace.CITY_LINE);
    private static final DateScene NO_REFERENCE = DateScene.of(null);

    /** With day and month in figures, either of which may come first. */
    private static final Pattern EITHER_WAY = Pattern.compile("(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\2(\\d{4})");

    /** How a time of day is given where the month comes first. */
    private static final Pattern AMERICAN =
            Pattern.compile("\\d\\s?[ap]\\.?m\\b|\\b[ecmp][sd]?t\\b", Pattern.CASE_INSENSITIVE);

    /** What follows a date that belongs to no sentence. */
    private static final Pattern LED = Pattern.compile("\\s+\\p{Lu}");

    private StatedDate() {}

    public static Optional<LocalDate> of(Prose article) {
        DateMentions mentions = DateMentions.in(article);
        return article.sentences().stream()
                .filter(s -> s.paragraph() < TOP_PARAGRAPHS && s.kind() != Sentence.Kind.CAPTION)
                .flatMap(s -> DateExpression.of(mentions.of(s), NO_REFERENCE).stream())
                .filter(date -> PLACES.contains(DatePlace.of(date)) || leads(date))
                .flatMap(date -> day(date).stream())
                .findFirst();
    }

    /** Whether it stands before the article's first word, as where a page lost its lines: "12 March 2022 Three boats sank". */
    private static boolean leads(DateExpression date) {
        Sentence sentence = date.sentence();
        return sentence.offset() == 0
                && date.start() == 0
                && LED.matcher(sentence.words().substring(date.end())).lookingAt();
    }

    private static Optional<LocalDate> day(DateExpression date) {
        DayRange days = Timex.days(date.dated().timex());
        if (days == null || !days.isDay() || days.from().getYear() < EARLIEST_YEAR) {
            return Optional.empty();
        }
        Matcher either = EITHER_WAY.matcher(date.sentence().words().substring(date.start(), date.end()));
        if (either.find()) {
            return either(either, date.sentence().words());
        }
        DayOfWeek weekday = date.dated().weekday();
        return weekday == null || days.from().getDayOfWeek() == weekday ? Optional.of(days.from()) : Optional.empty();
    }

    private static Optional<LocalDate> either(Matcher date, String line) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        return first == second || AMERICAN.matcher(line).find()
                ? Optional.of(LocalDate.of(Integer.parseInt(date.group(4)), first, second))
                : Optional.empty();
    }
}
