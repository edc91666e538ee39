package org.crossread.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.statement.Testimony;

/**
 * The years of which each sentence tells, where it says so: "In 1978 a quake killed 2,300" tells of another quake than this week's.
 * Years that only bound a stretch ("since 2014") are left out.
 */
final class Times {
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?:-|$)");
    private static final Set<String> BOUNDS = Set.of("since", "until", "before", "after");

    private static final Pattern FULL = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LONG_PAST = Pattern.compile("^(?:\\d{4}(?:-\\d{2})?|XXXX-\\d{2})$");

    private final Map<String, Set<Integer>> years = new HashMap<>();
    /** By sentence: true where it names a day, false where it names but a month or year. */
    private final Map<String, Boolean> days = new HashMap<>();

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
            years.computeIfAbsent(place(testimony), p -> new HashSet<>()).add(Integer.parseInt(year.group(1)));
        }
        Boolean day = timex.startsWith("XXXX-W") || FULL.matcher(timex).find()
                ? Boolean.TRUE
                : LONG_PAST.matcher(timex).find() ? Boolean.FALSE : null;
        if (day != null) {
            days.merge(place(testimony), day, Boolean::logicalOr);
        }
    }

    private static String place(Testimony<?> testimony) {
        return testimony.witness().id() + " " + testimony.clause().sentence().offset();
    }

    /**
     * Whether one tells of a year that the other, which names none of its own or others, does not tell of; or, where the year of the
     * story is not known, one tells of a day and the other of a whole month or year, as one does of what is past.
     */
    boolean apart(Testimony<?> one, Testimony<?> other) {
        if (one.check().id().equals("date")) {
            return false; // when it was is what these two are asked
        }
        Set<Integer> first = told(one);
        Set<Integer> second = told(other);
        if (first.isEmpty() || second.isEmpty()) {
            Boolean day = days.get(place(one));
            Boolean otherDay = days.get(place(other));
            return day != null && otherDay != null && !day.equals(otherDay);
        }
        return first.stream().noneMatch(second::contains);
    }

    /** The years a sentence names; where it names none, the year in which its story takes place. */
    private Set<Integer> told(Testimony<?> testimony) {
        Set<Integer> named = years.get(place(testimony));
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
