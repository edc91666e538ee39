package org.crossread.group;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.statement.Testimony;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The years of which each sentence of a witness tells, where it says so: "In 1978 a quake killed 2,300" tells of another quake than this week's.
 * Years that only bound a stretch ("since 2014") are left out.
 */
final class Times {
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?:-|$)");
    private static final Set<String> BOUNDS = Set.of("since", "until", "before", "after");

    private static final Pattern FULL = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LONG_PAST = Pattern.compile("^(?:\\d{4}(?:-\\d{2})?|XXXX-\\d{2})$");

    private final Map<Sentence, Set<Integer>> years = new IdentityHashMap<>();
    /** By sentence: true where it names a day, false where it names but a month or year. */
    private final Map<Sentence, Boolean> days = new IdentityHashMap<>();

    static Times of(List<Testimony<?>> testimonies) {
        Times times = new Times();
        testimonies.forEach(times::note);
        return times;
    }

    private <V> void note(Testimony<V> testimony) {
        if (!testimony.check().id().equals("date")) {
            return;
        }
        Map<String, Object> fields =
                testimony.check().fields(testimony.reading().value());
        String timex = Objects.toString(fields.get("timex"), "");
        if (BOUNDS.contains(Objects.toString(fields.get("relation"), ""))) {
            return;
        }
        Matcher year = YEAR.matcher(timex);
        if (year.find()) {
            years.computeIfAbsent(sentence(testimony), s -> new HashSet<>()).add(Integer.parseInt(year.group(1)));
        }
        Boolean day = timex.startsWith("XXXX-W") || FULL.matcher(timex).find()
                ? Boolean.TRUE
                : LONG_PAST.matcher(timex).find() ? Boolean.FALSE : null;
        if (day != null) {
            days.merge(sentence(testimony), day, Boolean::logicalOr);
        }
    }

    private static Sentence sentence(Testimony<?> testimony) {
        return testimony.clause().sentence();
    }

    /**
     * Whether one tells of a year that the other, which names none of its own or others, does not tell of; or, where the year of the
     * story is not known, one tells of a day and the other of a whole month or year, as one does of what is past.
     */
    static boolean apart(Statement one, Statement other) {
        if (one.testimony().check().id().equals("date")) {
            return false; // when it was is what these two are asked
        }
        Set<Integer> first = told(one);
        Set<Integer> second = told(other);
        if (first.isEmpty() || second.isEmpty()) {
            Boolean day = day(one);
            Boolean otherDay = day(other);
            return day != null && otherDay != null && !day.equals(otherDay);
        }
        return first.stream().noneMatch(second::contains);
    }

    private static @Nullable Boolean day(Statement statement) {
        return statement.by().times().days.get(sentence(statement.testimony()));
    }

    /** The years a sentence names; where it names none, the year in which its story takes place. */
    private static Set<Integer> told(Statement statement) {
        Testimony<?> testimony = statement.testimony();
        Set<Integer> named = statement.by().times().years.get(sentence(testimony));
        return named != null
                ? named
                : testimony
                        .witness()
                        .context()
                        .reference()
                        .map(day -> Set.of(day.getYear()))
                        .orElse(Set.of());
    }
}
