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

    private final Map<String, Set<Integer>> years = new HashMap<>();

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
        Matcher year = YEAR.matcher(Objects.toString(fields.get("timex"), ""));
        if (year.find() && !BOUNDS.contains(Objects.toString(fields.get("relation"), ""))) {
            years.computeIfAbsent(place(testimony), p -> new HashSet<>()).add(Integer.parseInt(year.group(1)));
        }
    }

    private static String place(Testimony<?> testimony) {
        return testimony.witness().id() + " " + testimony.clause().sentence().offset();
    }

    /** Whether one tells of a year that the other, which names none of its own or others, does not tell of. */
    boolean apart(Testimony<?> one, Testimony<?> other) {
        if (one.check().id().equals("date")) {
            return false; // when it was is what these two are asked
        }
        Set<Integer> first = told(one);
        Set<Integer> second = told(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
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
