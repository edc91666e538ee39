package org.crossread.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crossread.article.Beginning;
import org.crossread.check.date.StatedDate;
import org.crossread.story.Centres.Near;
import org.crossread.story.Stories.Candidate;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories one after the other, as {@link Stories} does on import and {@link LoneArticles} later, without a database. */
public final class Joining {
    private final List<Centre> stories = new ArrayList<>();
    private final List<Integer> storyOf = new ArrayList<>();

    /** An article that comes in: what it is about, and its day. */
    public static final class Arrival {
        private final Weights weights;
        private final Timing timing;

        /** @param published null where none is given: then it is what the text states, as on import */
        public Arrival(String text, @Nullable LocalDate published) {
            Prose beginning = Beginning.of(Text.clean(text));
            this.weights = Subject.of(beginning).weights();
            this.timing = published != null
                    ? new Timing(published, true)
                    : new Timing(StatedDate.of(beginning).orElse(null), false);
        }
    }

    private Joining() {}

    /** The number of the story in which each stands after all have come and those that stood alone were looked at again. */
    public static List<Integer> all(List<Arrival> arrivals) {
        return of(arrivals).storyOf;
    }

    private static Joining of(List<Arrival> arrivals) {
        Joining joining = new Joining();
        arrivals.forEach(arrival -> joining.storyOf.add(joining.join(arrival)));
        for (int i = 0; i < arrivals.size(); i++) {
            int story = joining.storyOf.get(i);
            if (Collections.frequency(joining.storyOf, story) == 1) {
                joining.stories.set(story, Centre.EMPTY);
                joining.storyOf.set(i, joining.join(arrivals.get(i)));
            }
        }
        return joining;
    }

    /** Of stories by their numbers, every two that would be proposed to be merged. */
    public static List<int[]> proposals(List<Arrival> arrivals) {
        Joining joining = of(arrivals);
        List<int[]> proposals = new ArrayList<>();
        for (int i = 0; i < joining.stories.size(); i++) {
            Centre own = joining.stories.get(i);
            for (int j = 0; j < i; j++) {
                Candidate candidate = Candidate.of(new Near(j, joining.stories.get(j)), own.weights(), own.timing());
                long smaller = Math.min(joining.size(i), joining.size(j));
                if (smaller > 0 && Proposals.looksLikeOne(candidate, smaller)) {
                    proposals.add(new int[] {i, j});
                }
            }
        }
        return proposals;
    }

    private long size(int story) {
        return Collections.frequency(storyOf, story);
    }

    private int join(Arrival arrival) {
        Weights weights = arrival.weights;
        int closest = -1;
        double most = 0;
        for (int i = 0; i < stories.size(); i++) {
            Needed needed = arrival.timing.needed(stories.get(i));
            double spare = weights.likeness(stories.get(i).weights()) - needed.likeness();
            if (needed.inWindow() && spare >= most) {
                closest = i;
                most = spare;
            }
        }
        if (closest < 0) {
            closest = stories.size();
            stories.add(Centre.EMPTY);
        }
        stories.set(closest, stories.get(closest).plus(weights, arrival.timing));
        return closest;
    }
}
