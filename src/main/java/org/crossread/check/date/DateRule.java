package org.crossread.check.date;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form in which a date is written, and how it is put on the calendar.
 *
 * @param cues the words that must be in the sentence
 * @param pattern finds it; linear
 * @param part whether only the group {@code said} of the pattern is the date
 * @param dating puts it on the calendar; null where the stretch is no date after all
 */
record DateRule(Set<DateCue> cues, Pattern pattern, boolean part, Dating dating) {
    /** A date put on the calendar. */
    record Dated(
            String timex,
            When.Precision precision,
            @Nullable DayOfWeek weekday,
            boolean loose) {
        static Dated of(String timex, When.Precision precision) {
            return new Dated(timex, precision, null, false);
        }

        static Dated loosely(String timex, When.Precision precision) {
            return new Dated(timex, precision, null, true);
        }
    }

    /** Puts a stretch of text on the calendar. */
    interface Dating {
        @Nullable Dated date(Matcher matcher, DateScene scene);
    }

    static DateRule of(Set<DateCue> cues, String regex, Dating dating) {
        return new DateRule(cues, Pattern.compile(regex), regex.contains("(?<said>"), dating);
    }

    int start(Matcher matcher) {
        return part ? matcher.start("said") : matcher.start();
    }

    int end(Matcher matcher) {
        return part ? matcher.end("said") : matcher.end();
    }

    static String group(Matcher matcher, String name) {
        String found = matcher.group(name);
        return found == null ? "" : found;
    }
}
