package org.crossread.check.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.crossread.check.date.DateRule.Dated;
import org.crossread.check.language.Neighbours;
import org.crossread.text.Clause;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that names a date, put on the calendar.
 *
 * @param start where it starts in the sentence, UTF-16
 * @param end where it ends in the sentence, UTF-16, exclusive
 * @param tense whether its clause looks back or ahead
 */
record DateExpression(Sentence sentence, int start, int end, Dated dated, Tense tense) {
    private static final List<DateRule> RULES = Stream.of(
                    CalendarDates.rules(), PeriodDates.rules(), YearDates.rules(), RelativeDates.rules())
            .flatMap(List::stream)
            .toList();
    private static final Set<String> OPENING = Set.of("“", "«", "„");
    private static final Set<String> CLOSING = Set.of("”", "»");

    String words() {
        return sentence.words().substring(start, end);
    }

    /**
     * Every date in a sentence, in order.
     *
     * @param scene the article's day, and the date named last before this sentence
     */
    static List<DateExpression> in(Sentence sentence, DateScene scene) {
        DateCue.Window window = DateCue.in(sentence);
        if (window.cues().isEmpty()) {
            return List.of();
        }
        List<DateExpression> found = new ArrayList<>();
        for (DateRule rule : RULES) {
            Matcher matcher = window.matcher(rule.pattern(), sentence.words());
            while (window.cues().containsAll(rule.cues()) && matcher.find()) {
                add(sentence, scene, rule, matcher, found);
            }
        }
        found.sort(Comparator.comparingInt(DateExpression::start));
        return found;
    }

    private static void add(
            Sentence sentence, DateScene scene, DateRule rule, Matcher matcher, List<DateExpression> found) {
        int start = rule.start(matcher);
        int end = rule.end(matcher);
        if (found.stream().anyMatch(other -> start < other.end && other.start < end)) {
            return;
        }
        Tense tense = Tense.of(sentence.clauseAt(start), start, end);
        Dated dated = rule.dating().date(matcher, new DateScene(scene.reference(), tense, anchor(found, start, scene)));
        if (dated != null) {
            found.add(new DateExpression(sentence, start, end, dated, tense));
        }
    }

    private static @Nullable String anchor(List<DateExpression> found, int start, DateScene scene) {
        return found.stream()
                .filter(other -> other.end <= start)
                .max(Comparator.comparingInt(DateExpression::start))
                .map(other -> other.dated.timex())
                .orElse(scene.anchor());
    }

    /** Whether it stands in a quotation: "today" is then the speaker's day, which need not be the article's. */
    boolean quoted() {
        Clause whole = new Clause(sentence, 0, sentence.words().length());
        for (int i : Neighbours.left(whole, start)) {
            String mark = sentence.tokens().get(i).text();
            if (OPENING.contains(mark) || CLOSING.contains(mark)) {
                return OPENING.contains(mark);
            }
        }
        for (int i : Neighbours.right(whole, end)) {
            String mark = sentence.tokens().get(i).text();
            if (OPENING.contains(mark) || CLOSING.contains(mark)) {
                return CLOSING.contains(mark);
            }
        }
        return false;
    }
}
