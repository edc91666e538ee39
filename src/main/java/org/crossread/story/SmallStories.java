package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.story.Stories.Candidate;

/**
 * Stories of a few articles. What an event is about may show only when others have come, so each may still join the story that it would
 * join if it came today; never from where people put its articles, and never where people keep it apart.
 */
@ApplicationScoped
class SmallStories {
    /** A story of more than so many articles joins no other by itself. */
    static final int ARTICLES = 4;

    /** So much more alike must be what is a story of its own already, and not a single article. */
    private static final double MARGIN = 0.08;

    private final Stories stories;
    private final Moving moving;

    SmallStories(Stories stories, Moving moving) {
        this.stories = stories;
        this.moving = moving;
    }

    /** Whether a story of so many articles is alike enough to join a candidate, which has at least as many. */
    static boolean joins(Candidate candidate, long articles, long others) {
        return candidate.enough() && articles <= others && (articles == 1 || candidate.spare() >= MARGIN);
    }

    /**
     * Has a story, if it is small, and the small ones near it join others.
     *
     * @param near the stories near it
     * @return whether any has
     */
    boolean join(Story story, List<Candidate> near) {
        List<Long> ids = new ArrayList<>(List.of(story.id));
        near.stream()
                .filter(Candidate::enough)
                .map(candidate -> candidate.near().story())
                .forEach(ids::add);
        Map<Long, Long> sizes = StoryMember.counts(ids);
        boolean joined = false;
        for (long id : ids) {
            if (sizes.getOrDefault(id, 0L) <= ARTICLES) {
                joined |= Story.<Story>findByIdOptional(id).map(this::join).orElse(false);
            }
        }
        return joined;
    }

    private boolean join(Story small) {
        List<StoryMember> members = StoryMember.of(small);
        boolean free = members.stream().allMatch(member -> member.placedBy == null);
        if (small.state != Story.State.OPEN || members.isEmpty() || members.size() > ARTICLES || !free) {
            return false;
        }
        Optional<Candidate> closest = closest(small, members.size());
        closest.ifPresent(candidate -> moving.home(
                members,
                Story.findById(candidate.near().story()),
                (members.size() == 1 ? "Stood alone" : "Stood in a small story") + " before others came. "
                        + stories.why(small, candidate)));
        return closest.isPresent();
    }

    private Optional<Candidate> closest(Story small, long articles) {
        List<Candidate> near = stories.near(small);
        Map<Long, Long> sizes = StoryMember.counts(
                near.stream().map(candidate -> candidate.near().story()).toList());
        List<Candidate> enough = near.stream()
                .filter(candidate -> joins(
                        candidate, articles, sizes.getOrDefault(candidate.near().story(), 0L)))
                .toList();
        Map<Long, Proposal> decided = Proposal.of(small, Stories.stories(enough).values());
        return enough.stream()
                .filter(candidate -> Optional.ofNullable(
                                decided.get(candidate.near().story()))
                        .map(proposal -> proposal.state == Proposal.State.OPEN)
                        .orElse(true))
                .max(Comparator.comparingDouble(Candidate::spare)
                        .thenComparing(candidate -> -candidate.near().story()));
    }
}
