package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.story.Stories.Candidate;

/**
 * Articles that stand alone in their story. What an event is about may show only when others have come, so each may still join the story that it
 * would join if it came today; never from where people put it, and never where people keep it apart.
 */
@ApplicationScoped
class LoneArticles {
    private final Stories stories;
    private final Moving moving;

    LoneArticles(Stories stories, Moving moving) {
        this.stories = stories;
        this.moving = moving;
    }

    /**
     * Has a story, if it is one article, and those of one article near it join others.
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
            if (sizes.getOrDefault(id, 0L) == 1) {
                joined |= Story.<Story>findByIdOptional(id).map(this::join).orElse(false);
            }
        }
        return joined;
    }

    private boolean join(Story alone) {
        List<StoryMember> members = StoryMember.of(alone);
        if (alone.state != Story.State.OPEN || members.size() != 1 || members.get(0).placedBy != null) {
            return false;
        }
        Optional<Candidate> closest = closest(alone);
        closest.ifPresent(candidate -> moving.home(
                members.get(0),
                Story.findById(candidate.near().story()),
                "Stood alone before others came. " + stories.why(alone, candidate)));
        return closest.isPresent();
    }

    private Optional<Candidate> closest(Story alone) {
        List<Candidate> enough =
                stories.near(alone).stream().filter(Candidate::enough).toList();
        Map<Long, Proposal> decided = Proposal.of(alone, Stories.stories(enough).values());
        return enough.stream()
                .filter(candidate -> Optional.ofNullable(
                                decided.get(candidate.near().story()))
                        .map(proposal -> proposal.state == Proposal.State.OPEN)
                        .orElse(true))
                .max(Comparator.comparingDouble(Candidate::spare)
                        .thenComparing(candidate -> -candidate.near().story()));
    }
}
