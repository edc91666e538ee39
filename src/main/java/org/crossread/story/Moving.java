package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * Articles go elsewhere. People put one into another story, some into a story of their own, or all of one story into another; a story of a few
 * joins another by itself.
 */
@ApplicationScoped
public class Moving {
    private final Stories stories;
    private final Proposals proposals;
    private final Clock clock;
    private final Audit audit;
    private final Event<Moved> moved;
    private final Event<StoryChanged> changed;

    Moving(
            Stories stories,
            Proposals proposals,
            Clock clock,
            Audit audit,
            Event<Moved> moved,
            Event<StoryChanged> changed) {
        this.stories = stories;
        this.proposals = proposals;
        this.clock = clock;
        this.audit = audit;
        this.moved = moved;
        this.changed = changed;
    }

    /**
     * Moves articles of a story.
     *
     * @param articles ids of articles of the story, at least one
     * @param target the story to put them into; null for a new one
     * @return the story in which they stand now
     * @throws Refusal where nothing was chosen, an article is not of the story, or the target is no other open story
     */
    @Transactional
    public Story move(Story from, List<Long> articles, @Nullable Story target, Person by) {
        Stories.gate();
        List<StoryMember> members = chosen(from, articles);
        if (target != null && (target.id.equals(from.id) || target.state != Story.State.OPEN)) {
            throw Refusal.invalid("target", "Choose another story that is still open.");
        }
        if (target == null && members.size() == StoryMember.count("story", from)) {
            throw Refusal.invalid("target", "All articles of this story alone make the same story again.");
        }
        Story to = target != null ? target : open(members.get(0), by);
        for (StoryMember member : members) {
            member.story = to;
            member.placedBy = by;
            member.why = "Put here by " + by.name + ", from “" + from.title + "”.";
            audit.record(by, "moved", member.article, "story " + from.id + " → story " + to.id);
        }
        settle(from, to, by);
        return to;
    }

    /** All articles of a story join others; it leads there from now on. */
    void home(List<StoryMember> all, Story to, String why) {
        Story from = all.get(0).story;
        for (StoryMember member : all) {
            member.story = to;
            member.why = why;
            audit.record(null, "joined", member.article, "story " + from.id + " → story " + to.id);
        }
        settle(from, to, null);
    }

    private void settle(Story from, Story to, @Nullable Person by) {
        StoryMember.flush();
        close(from, to);
        proposals.moved(from, to, by);
        moved.fire(new Moved(from, to));
        again(from);
        again(to);
    }

    /** Makes one story of two: the older one stays. */
    @Transactional
    public Story merge(Proposal proposal, Person by) {
        List<Long> articles = StoryMember.of(proposal.other).stream()
                .map(member -> member.article.id)
                .toList();
        return move(proposal.other, articles, proposal.one, by);
    }

    private static List<StoryMember> chosen(Story from, List<Long> articles) {
        List<StoryMember> members = StoryMember.of(from).stream()
                .filter(member -> articles.contains(member.article.id))
                .toList();
        if (members.isEmpty()
                || members.size()
                        < List.copyOf(new java.util.HashSet<>(articles)).size()) {
            throw Refusal.invalid("article", "Choose at least one article of this story.");
        }
        return members;
    }

    private Story open(StoryMember first, Person by) {
        Story story = new Story();
        story.title = first.article.title;
        story.createdAt = clock.instant();
        story.persist();
        audit.record(by, "opened", story, story.title);
        return story;
    }

    /** A story without articles takes in none any more, and leads to the other one. */
    private void close(Story from, Story to) {
        if (StoryMember.count("story", from) == 0) {
            from.state = Story.State.CLOSED;
            from.mergedInto = to;
        }
    }

    private void again(Story story) {
        stories.describe(story);
        story.stale();
        changed.fire(new StoryChanged(story.id));
    }
}
