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

/** Puts articles into stories one after the other, as {@link Stories} does on import and {@link SmallStories} later, without a database. */
public final class Joining {
    private final List<Arrival> arrivals;
    private final List<Centre> stories = new ArrayList<>();
    private final List<Integer> storyOf = new ArrayList<>();

    /** An article that comes in: what it is about, and its day. */
    public static final class Arrival {
        private final Weights weights;
        private final Timing timing;

        /** @param published null where none is given: then it is what the text states, as on import */
        public Arrival(String text, @Nullable LocalDate published) {
            Prose beginning = Beginning.of(Text.clean(text));
            this.timing = published != null
                    ? new Timing(published, true)
                    : new Timing(StatedDate.of(beginning).orElse(null), false);
            this.weights = Subject.of(beginning, timing.day()).weights();
        }
    }

    private Joining(List<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    /** The number of the story in which each stands after all have come and the small ones were looked at again. */
    public static List<Integer> all(List<Arrival> arrivals) {
        return of(arrivals).storyOf;
    }

    private static Joining of(List<Arrival> arrivals) {
        Joining joining = new Joining(arrivals);
        arrivals.forEach(arrival -> joining.storyOf.add(joining.join(arrival)));
        joining.settle();
        joining.settle();
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

    /** Has every small story look once whether it joins another. */
    private void settle() {
        for (int i = 0; i < stories.size(); i++) {
            long size = size(i);
            int to = size > 0 && size <= SmallStories.ARTICLES ? closest(i, size) : i;
            if (to != i) {
                Collections.replaceAll(storyOf, i, to);
                stories.set(to, centre(to));
                stories.set(i, Centre.EMPTY);
            }
        }
    }

    private int closest(int story, long size) {
        Centre own = stories.get(story);
        int closest = story;
        double most = 0;
        for (int i = 0; i < stories.size(); i++) {
            Candidate candidate = Candidate.of(new Near(i, stories.get(i)), own.weights(), own.timing());
            if (i != story && SmallStories.joins(candidate, size, size(i)) && candidate.spare() >= most) {
                closest = i;
                most = candidate.spare();
            }
        }
        return closest;
    }

    private Centre centre(int story) {
        Centre centre = Centre.EMPTY;
        for (int i = 0; i < storyOf.size(); i++) {
            if (storyOf.get(i) == story) {
                centre = centre.plus(arrivals.get(i).weights, arrivals.get(i).timing);
            }
        }
        return centre;
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
