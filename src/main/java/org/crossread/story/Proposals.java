package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.story.Stories.Candidate;
import org.jspecify.annotations.Nullable;

/** Proposes to merge stories that look like one, and remembers what people made of it. */
@ApplicationScoped
public class Proposals {
    private static final double LIKENESS = 0.2;

    /** Two large stories share more by chance, and that no article has joined them tells of two events: for each doubling of the smaller. */
    private static final double LARGER = 0.08;

    private final Stories stories;
    private final Clock clock;
    private final Audit audit;

    Proposals(Stories stories, Clock clock, Audit audit) {
        this.stories = stories;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param smaller how many articles the smaller of the two has */
    static boolean looksLikeOne(Candidate candidate, long smaller) {
        double needed = LIKENESS + LARGER * Math.log(Math.max(1, smaller)) / Math.log(2);
        return candidate.enough() && candidate.likeness() >= needed;
    }

    /** Holds a story against those near it. Open proposals that hold no longer go; decided ones stay as they are. */
    void renew(Story story, List<Candidate> near) {
        Map<Long, Long> sizes = StoryMember.counts(Stream.concat(
                        Stream.of(story.id),
                        near.stream().map(candidate -> candidate.near().story()))
                .toList());
        long own = sizes.getOrDefault(story.id, 1L);
        List<Candidate> alike = near.stream()
                .filter(candidate -> looksLikeOne(
                        candidate,
                        Math.min(own, sizes.getOrDefault(candidate.near().story(), 1L))))
                .toList();
        List<Long> ids =
                alike.stream().map(candidate -> candidate.near().story()).toList();
        Proposal.open(story).stream()
                .filter(open -> !ids.contains(open.with(story).id))
                .forEach(Proposal::delete);
        Map<Long, Story> others = Stories.stories(alike);
        Map<Long, Proposal> known = Proposal.of(story, others.values());
        for (Candidate candidate : alike) {
            @Nullable Story other = others.get(candidate.near().story());
            if (other != null) {
                propose(story, other, candidate, known.get(other.id));
            }
        }
    }

    private void propose(Story story, Story other, Candidate candidate, @Nullable Proposal known) {
        Proposal proposal = known == null ? fresh(story, other) : known;
        if (proposal.state == Proposal.State.OPEN) {
            proposal.likeness = candidate.likeness();
            proposal.why = stories.why(story, candidate);
            proposal.persist();
        }
    }

    private Proposal fresh(Story story, Story other) {
        Proposal proposal = new Proposal();
        boolean inOrder = story.id < other.id;
        proposal.one = inOrder ? story : other;
        proposal.other = inOrder ? other : story;
        proposal.madeAt = clock.instant();
        return proposal;
    }

    /** People say that these are two stories: it is not proposed again. */
    @Transactional
    public Proposal dismiss(long id, Person by) {
        Proposal proposal = open(id);
        proposal.decide(Proposal.State.DISMISSED, by, clock.instant());
        audit.record(by, "kept apart", proposal.one, "story " + proposal.other.id + ": " + proposal.other.title);
        return proposal;
    }

    /** The one with that number, still to be decided; nobody else moves articles meanwhile. */
    static Proposal open(long id) {
        Stories.gate();
        Proposal proposal = Proposal.<Proposal>findByIdOptional(id).orElseThrow(() -> Refusal.missing("proposal", id));
        if (proposal.state != Proposal.State.OPEN) {
            throw Refusal.conflict("Somebody has decided this already.");
        }
        return proposal;
    }

    /** Articles went from one story to another: whoever moved them knows the two apart, or has made them one. */
    void moved(Story from, Story to, @Nullable Person by) {
        boolean merged = from.mergedInto != null;
        Proposal proposal = Proposal.of(from, to).orElseGet(() -> fresh(from, to));
        proposal.decide(merged ? Proposal.State.MERGED : Proposal.State.DISMISSED, by, clock.instant());
        proposal.persist();
        if (merged) {
            Proposal.delete("state = ?1 and (one = ?2 or other = ?2)", Proposal.State.OPEN, from);
        }
    }
}
