package org.crossread.check.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads on which side of a date something was: "since 2014", "by Friday", "not before 1997". */
final class DateRelation {
    private static final Pattern WORD = Pattern.compile(
            "\\b(since|before|after|until|till|by|prior to|no later than)\\s(?:the\\s|about\\s|around\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not?|never|none|nobody|neither|nor|no longer|cannot|\\w{2,8}n['’]t)\\b", Pattern.CASE_INSENSITIVE);
    /** What can be the last word before a date where {@link #WORD} finds anything. */
    private static final Set<String> LAST = Words.list("since before after until till by to than the about around");

    private static final int REACH = 30;
    private static final int DENIAL_REACH = 60;

    private DateRelation() {}

    static When.@Nullable Relation of(DateExpression date) {
        String words = date.sentence().words();
        boolean owns = words.startsWith("'s", date.end()) || words.startsWith("’s", date.end());
        String before = words.substring(Math.max(0, date.start() - REACH), date.start());
        Matcher matcher = WORD.matcher(before);
        if (owns || !LAST.contains(lastWord(before)) || !matcher.find()) {
            return null;
        }
        When.Relation relation = relation(matcher.group(1).toLowerCase(Locale.ROOT));
        int from = Math.max(date.sentence().clauseAt(date.start()).start(), date.start() - DENIAL_REACH);
        boolean denied = relation != When.Relation.SINCE
                && DENIED.matcher(words.substring(from, date.start())).find();
        return denied ? relation.denied() : relation;
    }

    private static String lastWord(String before) {
        int end = before.length() - 1;
        if (end < 1 || Character.isLetter(before.charAt(end))) {
            return "";
        }
        return before.substring(before.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
    }

    private static When.Relation relation(String word) {
        return switch (word) {
            case "since" -> When.Relation.SINCE;
            case "after" -> When.Relation.AFTER;
            case "until", "till" -> When.Relation.UNTIL;
            case "by", "no later than" -> When.Relation.BY;
            default -> When.Relation.BEFORE;
        };
    }
}
