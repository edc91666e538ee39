package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.group.Group;
import org.crossread.group.GroupedStatement;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** Keeps the groups of a story: one that is found again stays the same row. */
@ApplicationScoped
class GroupLedger {
    /**
     * @param byTestimony the group in which each testimony stands
     * @param left groups of earlier runs that were not found again
     */
    record Entered(Map<String, StatementGroup> byTestimony, List<StatementGroup> left) {
        @Nullable StatementGroup of(Finding finding) {
            return finding.testimonies()
                    .map(t -> byTestimony.getOrDefault(key(t), byTestimony.get(sentence(t))))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    Entered enter(Story story, List<Group> groups, Passages passages) {
        Map<String, StatementGroup> known = new HashMap<>();
        StatementGroup.of(story).forEach(group -> known.put(group.signature, group));
        Map<String, StatementGroup> byTestimony = new HashMap<>();
        int position = 0;
        for (Group found : groups) {
            String signature = Signature.of(found);
            StatementGroup kept = known.remove(signature);
            StatementGroup group = kept != null ? kept : open(story, signature);
            fill(group, found, position++, passages);
            for (Testimony<?> member : found.members()) {
                byTestimony.put(key(member), group);
                byTestimony.putIfAbsent(sentence(member), group);
            }
        }
        return new Entered(byTestimony, List.copyOf(known.values()));
    }

    /** Once no conflict hangs on them any more. */
    void strike(Entered entered) {
        entered.left().forEach(StatementGroup::delete);
    }

    private static StatementGroup open(Story story, String signature) {
        StatementGroup group = new StatementGroup();
        group.story = story;
        group.signature = signature;
        return group;
    }

    private static void fill(StatementGroup group, Group found, int position, Passages passages) {
        group.check = found.check();
        group.slotKey = found.key();
        group.question = found.question();
        group.position = position;
        group.statements.clear();
        found.members().forEach(member -> group.statements.add(statement(group, member, passages)));
        group.persist();
    }

    private static <V> GroupedStatement statement(StatementGroup group, Testimony<V> member, Passages passages) {
        GroupedStatement statement = new GroupedStatement();
        statement.group = group;
        statement.passage = passages.of(member);
        statement.clauseStart = member.clause().span().start();
        statement.clauseEnd = member.clause().span().end();
        statement.words = member.words();
        statement.value = member.check().fields(member.reading().value());
        statement.attribution = member.attribution();
        return statement;
    }

    /** Where a finding points at fewer words than were read. */
    private static String sentence(Testimony<?> testimony) {
        return testimony.witness().id() + " " + testimony.check().id() + " of "
                + testimony.clause().sentence().span();
    }

    private static String key(Testimony<?> testimony) {
        return testimony.witness().id() + " " + testimony.check().id() + " "
                + testimony.reading().span();
    }
}
