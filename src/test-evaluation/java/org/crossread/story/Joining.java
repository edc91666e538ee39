package org.crossread.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossread.article.Beginning;
import org.crossread.check.date.StatedDate;
import org.crossread.story.Centres.Near;
import org.crossread.story.Stories.Candidate;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories one after the other, as {@link Stories} does on import, without a database. */
public final class Joining {
    private final List<Centre> stories = new ArrayList<>();

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

    /** The number of the story that each joins or opens. */
    public static List<Integer> all(List<Arrival> arrivals) {
        Joining joining = new Joining();
        return arrivals.stream().map(joining::join).toList();
    }

    /** Of stories by their numbers and how many articles they have, every two that would be proposed to be merged. */
    public static List<int[]> proposals(List<Arrival> arrivals, List<Integer> storyOf) {
        Joining joining = new Joining();
        int[] sizes = new int[arrivals.size()];
        for (int i = 0; i < sizes.length; i++) {
            joining.join(arrivals.get(i));
            sizes[storyOf.get(i)]++;
        }
        List<int[]> proposals = new ArrayList<>();
        for (int i = 0; i < joining.stories.size(); i++) {
            Centre own = joining.stories.get(i);
            for (int j = 0; j < i; j++) {
                Candidate candidate = Candidate.of(new Near(j, joining.stories.get(j)), own.weights(), own.timing());
                if (Proposals.looksLikeOne(candidate, Math.min(sizes[i], sizes[j]))) {
                    proposals.add(new int[] {i, j});
                }
            }
        }
        return proposals;
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
