package org.crossread.check.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The days of the year that an article tells of: reports of one event share them, whenever they came out. */
public final class ToldDays {
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)(-\\d\\d-\\d\\d)(?!\\d).*");

    private ToldDays() {}

    /**
     * Those told in some sentences of an article, in their order, without their years, which an undated text seldom tells.
     *
     * @param reference the article's day, from which "Tuesday" and "yesterday" count; null where it is not known
     */
    public static Set<MonthDay> of(Prose article, List<Sentence> sentences, @Nullable LocalDate reference) {
        DateMentions mentions = DateMentions.in(article);
        DateScene scene = DateScene.of(reference);
        Set<MonthDay> told = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (DateExpression date : DateExpression.of(mentions.of(sentence), scene)) {
                Matcher day = DAY.matcher(date.dated().timex());
                if (day.matches()) {
                    told.add(MonthDay.parse("-" + day.group(1)));
                }
            }
        }
        return told;
    }
}
