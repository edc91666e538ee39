package org.crossread.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossread.article.Beginning;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories one after the other, as {@link Stories} does on import, without a database. */
public final class Joining {
    private final List<List<Member>> stories = new ArrayList<>();

    /** An article that comes in. */
    public record Arrival(String text, @Nullable LocalDate published) {}

    private record Member(Likeness likeness, @Nullable LocalDate published) {}

    private Joining() {}

    /** The number of the story that each joins or opens. */
    public static List<Integer> all(List<Arrival> arrivals) {
        Joining joining = new Joining();
        return arrivals.stream().map(joining::join).toList();
    }

    private int join(Arrival arrival) {
        Member member = new Member(Likeness.of(Beginning.of(Text.clean(arrival.text))), arrival.published);
        int closest = -1;
        double most = Stories.ALIKE;
        for (int i = 0; i < stories.size(); i++) {
            double alike = near(member, stories.get(i)) ? alike(member, stories.get(i)) : 0;
            if (alike >= most) {
                closest = i;
                most = alike;
            }
        }
        if (closest < 0) {
            closest = stories.size();
            stories.add(new ArrayList<>());
        }
        stories.get(closest).add(member);
        return closest;
    }

    private static double alike(Member member, List<Member> story) {
        return member.likeness.toAll(story.stream().map(Member::likeness).toList());
    }

    private static boolean near(Member member, List<Member> story) {
        List<LocalDate> days = story.stream()
                .map(Member::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return member.published == null
                || days.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(days.get((days.size() - 1) / 2), member.published))
                        <= Stories.WINDOW_IN_DAYS;
    }
}
