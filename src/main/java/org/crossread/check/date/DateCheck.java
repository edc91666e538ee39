package org.crossread.check.date;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.Slot;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;

/** When things happened: reads the dates that articles name, puts them on the calendar and compares them. */
@Singleton
public final class DateCheck implements Check<When> {
    private static final double WEIGHT = 1.5;
    /** For so many sentences "two days later" still counts from a date named before. */
    private static final int ANCHOR_SENTENCES = 3;

    /** Values that tell nothing without a date to count from. */
    private static final Pattern UNTOLD = Pattern.compile("[X-]++(?:WX++)?(?:-?WE|QX)?|PRESENT_REF");

    @Override
    public String id() {
        return "date";
    }

    @Override
    public List<Reading<When>> read(Prose article, Context context) {
        List<Reading<When>> readings = new ArrayList<>();
        List<DateExpression> pageDates = new ArrayList<>();
        DateScene scene = DateScene.of(context.reference().orElse(null));
        int since = 0;
        DateMentions mentions = DateMentions.in(article);
        for (Sentence sentence : article.sentences()) {
            scene = since++ > ANCHOR_SENTENCES ? scene.after(null) : scene;
            for (DateExpression date : DateExpression.of(mentions.of(sentence), scene)) {
                DatePlace place = DatePlace.of(date);
                if (place == DatePlace.PAGE) {
                    pageDates.add(date);
                } else {
                    readings.add(reading(date, place, context));
                }
                scene = scene.after(date.dated());
                since = 0;
            }
        }
        DateEvent lead = DateLead.of(article, readings);
        pageDates.forEach(date -> readings.add(reading(date, lead, DatePlace.PAGE, context)));
        readings.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(readings);
    }

    private static Reading<When> reading(DateExpression date, DatePlace place, Context context) {
        if (alone(date.dated())) {
            return reading(date, DateEvent.UNKNOWN, place, context);
        }
        return reading(date, place.fixed().orElseGet(date.said()::event), place, context);
    }

    private static boolean alone(Dated dated) {
        return dated.precision() == When.Precision.VAGUE
                || dated.precision() == When.Precision.TIME
                || !Character.isDigit(dated.timex().charAt(0))
                        && UNTOLD.matcher(dated.timex()).matches();
    }

    private static Reading<When> reading(DateExpression date, DateEvent event, DatePlace place, Context context) {
        boolean page = place == DatePlace.PAGE || place == DatePlace.STATED || place == DatePlace.CITY_LINE;
        boolean alone = alone(date.dated()) || page && place != DatePlace.PAGE;
        When when = new When(
                date.dated().timex(),
                date.dated().precision(),
                page || alone ? null : DateRelation.of(date),
                date.dated().weekday(),
                page,
                date.dated().loose(),
                !page && !alone && ahead(date, context),
                alone,
                context.reference().orElse(null));
        Span span = date.sentence().span(date.start(), date.end());
        return new Reading<>(span, date.words(), when, slot(date, event, span, alone));
    }

    /** What is never compared has a key of its own. */
    private static Slot slot(DateExpression date, DateEvent event, Span span, boolean alone) {
        if (alone) {
            return new Slot("alone:" + span.start(), event.question(), 0);
        }
        boolean quotedToday = date.dated().loose() && date.quoted();
        String key = quotedToday ? "quoted:" + event.name() : event.key();
        return new Slot(key, event.question(), event.name().isEmpty() ? 0 : WEIGHT);
    }

    /** Whether the article speaks of something that was still to come when it appeared. */
    private static boolean ahead(DateExpression date, Context context) {
        DayRange days = Timex.days(date.dated().timex());
        LocalDate told = context.reference().orElse(null);
        boolean future = date.tense() == Tense.FUTURE;
        return days == null || told == null
                ? future
                : days.from().isAfter(told) || future && !days.to().isBefore(told);
    }

    @Override
    public Comparison compare(When one, When other) {
        return DateComparison.of(one, other);
    }

    @Override
    public String words(When when) {
        String relation = when.relation() == null ? "" : lower(when.relation()) + " ";
        return (when.dateline() ? "dateline " : "") + relation + when.timex();
    }

    @Override
    public Map<String, Object> fields(When when) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("timex", Interval.of(when.timex()));
        fields.put("precision", lower(when.precision()));
        if (when.relation() != null) {
            fields.put("relation", lower(when.relation()));
        }
        if (when.weekday() != null) {
            fields.put("weekday", lower(when.weekday()));
        }
        if (when.dateline()) {
            fields.put("dateline", true);
        }
        return fields;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity(When when) {
        return when.precision().compareTo(When.Precision.YEAR) <= 0 ? Severity.HIGH : Severity.MEDIUM;
    }
}
