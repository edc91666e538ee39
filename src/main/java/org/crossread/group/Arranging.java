package org.crossread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.article.Passage;
import org.crossread.group.GroupConstraint.Kind;
import org.crossread.story.Story;
import org.crossread.story.StoryChanged;

/** People arrange statements: some out of a group, one more into it, or two groups into one. Every later analysis keeps to it. */
@ApplicationScoped
public class Arranging {
    private final Clock clock;
    private final Audit audit;
    private final Event<StoryChanged> changed;

    Arranging(Clock clock, Audit audit, Event<StoryChanged> changed) {
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Takes statements out of a group; several stay together in a group of their own.
     *
     * @param chosen ids of statements of the group: at least one, and not all
     */
    @Transactional
    public void takeOut(StatementGroup group, List<Long> chosen, Person by) {
        List<GroupedStatement> out =
                group.statements.stream().filter(s -> chosen.contains(s.id)).toList();
        List<GroupedStatement> rest =
                group.statements.stream().filter(s -> !chosen.contains(s.id)).toList();
        if (out.isEmpty() || rest.isEmpty()) {
            throw Refusal.invalid("statement", "Choose at least one statement, and leave at least one.");
        }
        out.forEach(one -> rest.forEach(other -> decide(Kind.APART, group.check, one.passage, other.passage, by)));
        out.stream().skip(1).forEach(one -> decide(Kind.TOGETHER, group.check, out.get(0).passage, one.passage, by));
        again(group.story);
    }

    /** Makes two groups of a story one. */
    @Transactional
    public void merge(StatementGroup group, StatementGroup other, Person by) {
        if (group.id.equals(other.id) || !group.story.id.equals(other.story.id) || !group.check.equals(other.check)) {
            throw Refusal.invalid("group", "Choose another group of the same kind in this story.");
        }
        GroupedStatement first = group.statements.get(0);
        other.statements.forEach(one -> decide(Kind.TOGETHER, group.check, first.passage, one.passage, by));
        group.statements.stream()
                .skip(1)
                .forEach(one -> decide(Kind.TOGETHER, group.check, first.passage, one.passage, by));
        again(group.story);
    }

    /** Puts a statement that lies near into the group. @param near its place among those that do */
    @Transactional
    public void takeIn(StatementGroup group, int near, Person by) {
        if (near < 0 || near >= group.reasons.near().size()) {
            throw Refusal.invalid("near", "Choose one of the statements that may belong here.");
        }
        Reasons.Near chosen = group.reasons.near().get(near);
        Passage passage = group.statements.get(chosen.member()).passage;
        decide(Kind.TOGETHER, group.check, passage, chosen.passage(), by);
        again(group.story);
    }

    /** Takes a decision back: words and meanings decide again. */
    @Transactional
    public void takeBack(Story story, long constraint, Person by) {
        GroupConstraint found = GroupConstraint.of(story).stream()
                .filter(c -> c.id == constraint)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("decision", constraint));
        audit.record(by, "took back", found, detail(found));
        found.delete();
        again(story);
    }

    /** A new decision on two statements replaces the old one. */
    private void decide(Kind kind, String check, Passage one, Passage other, Person by) {
        GroupConstraint constraint = new GroupConstraint();
        constraint.kind = kind;
        constraint.check = check;
        constraint.one = one.article;
        constraint.oneWords = one.text;
        constraint.other = other.article;
        constraint.otherWords = other.text;
        constraint.decidedBy = by;
        constraint.decidedAt = clock.instant();
        GroupConstraint.<GroupConstraint>list(
                        "check = ?1 and one in ?2 and other in ?2", check, List.of(one.article, other.article))
                .stream()
                .filter(old -> old.pair().equals(constraint.pair()))
                .forEach(GroupConstraint::delete);
        constraint.persist();
        audit.record(by, kind == Kind.APART ? "kept apart" : "put together", constraint, detail(constraint));
    }

    private static String detail(GroupConstraint constraint) {
        return "“" + constraint.oneWords + "” (" + constraint.one.name() + ") and “" + constraint.otherWords + "” ("
                + constraint.other.name() + ")";
    }

    private void again(Story story) {
        story.stale();
        changed.fire(new StoryChanged(story.id));
    }
}
