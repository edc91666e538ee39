package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.article.Passage;
import org.crossread.group.Group;
import org.crossread.group.GroupedStatement;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Fields;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the groups of a story. One that is found again stays the same row, and is not touched where nothing in it has changed: a run writes
 * as much as is new.
 */
@ApplicationScoped
class GroupLedger {
    private static final Fields FIELDS = new Fields();

    private record Known(
            long id, String signature, @Nullable String digest, int position) {}

    /**
     * @param byTestimony the number of the group in which each testimony stands
     * @param written groups that are new or have changed
     * @param left groups of earlier runs that were not found again
     */
    record Entered(Map<Place, Long> byTestimony, List<StatementGroup> written, List<StatementGroup> left) {
        /** The group a finding is about, by its first testimony that stands in any. */
        @Nullable Long of(Finding finding) {
            return finding.testimonies()
                    .map(t -> byTestimony.getOrDefault(Place.of(t), byTestimony.get(Place.around(t))))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A reading's place; or that of its sentence, where a finding points at fewer words than were read. */
    private record Place(String witness, String check, int start, int end, boolean whole) {
        static Place of(Testimony<?> t) {
            return new Place(
                    t.witness().id(),
                    t.check().id(),
                    t.reading().span().start(),
                    t.reading().span().end(),
                    false);
        }

        static Place around(Testimony<?> t) {
            var sentence = t.clause().sentence().span();
            return new Place(t.witness().id(), t.check().id(), sentence.start(), sentence.end(), true);
        }
    }

    Entered enter(Story story, List<Group> groups, Passages passages) {
        Map<String, Known> known = known(story);
        Map<String, Group> found = new LinkedHashMap<>();
        groups.forEach(group -> found.putIfAbsent(Signature.of(group), group));
        Map<String, Known> again = new HashMap<>();
        found.keySet().stream().filter(known::containsKey).forEach(s -> again.put(s, known.remove(s)));
        Run run = new Run(
                story,
                passages,
                Left.of(known.values().stream().map(Known::id).toList()),
                new Moves("statement_group"),
                new ArrayList<>());
        Map<Place, Long> byTestimony = new HashMap<>();
        int[] positions = Ordering.of(found.keySet().stream()
                .<@Nullable Integer>map(s ->
                        Optional.ofNullable(again.get(s)).map(Known::position).orElse(null))
                .toList());
        int number = 0;
        for (Map.Entry<String, Group> entry : found.entrySet()) {
            String signature = entry.getKey();
            long id = run.enter(entry.getValue(), signature, positions[number++], again.get(signature));
            for (Testimony<?> member : entry.getValue().members()) {
                byTestimony.put(Place.of(member), id);
                byTestimony.putIfAbsent(Place.around(member), id);
            }
        }
        run.moves().make();
        return new Entered(byTestimony, run.written(), run.left().rest());
    }

    private static Map<String, Known> known(Story story) {
        Map<String, Known> known = new HashMap<>();
        StatementGroup.getEntityManager()
                .createQuery(
                        "select g.id, g.signature, g.digest, g.position from StatementGroup g where g.story = ?1",
                        Known.class)
                .setParameter(1, story)
                .getResultList()
                .forEach(group -> known.put(group.signature(), group));
        return known;
    }

    /**
     * The groups of one story, as they are entered one after the other.
     *
     * @param left groups of earlier runs that have not been found again so far
     * @param moves those whose place alone has changed
     * @param written those that are new or have changed
     */
    private record Run(Story story, Passages passages, Left left, Moves moves, List<StatementGroup> written) {
        /** @return the number of the group's row */
        long enter(Group found, String signature, int position, @Nullable Known known) {
            String digest = Signature.digest(found, passages);
            if (known != null && digest.equals(known.digest())) {
                if (known.position() != position) {
                    moves.add(known.id(), position);
                }
                return known.id();
            }
            StatementGroup group = known != null
                    ? StatementGroup.<StatementGroup>findById(known.id())
                    : left.take(found).orElseGet(StatementGroup::new);
            group.story = story;
            group.signature = signature;
            group.digest = digest;
            group.position = position;
            fill(group, found, passages);
            written.add(group);
            return group.id;
        }
    }

    /** Once no conflict hangs on them any more. */
    void strike(Entered entered) {
        entered.left().forEach(StatementGroup::delete);
    }

    private static void fill(StatementGroup group, Group found, Passages passages) {
        group.check = found.check();
        group.slotKey = found.key();
        group.question = found.question();
        group.reasons = Weighed.of(found, passages);
        Map<String, GroupedStatement> before = new HashMap<>();
        group.statements.forEach(statement -> before.put(Left.place(statement), statement));
        List<GroupedStatement> now = new ArrayList<>();
        List<@Nullable Integer> positions = new ArrayList<>();
        for (Testimony<?> member : found.members()) {
            GroupedStatement kept = before.remove(Left.place(member));
            GroupedStatement statement = kept != null ? kept : new GroupedStatement();
            fill(statement, group, member, passages);
            positions.add(kept == null ? null : kept.position);
            now.add(statement);
        }
        int[] ordered = Ordering.of(positions);
        for (int i = 0; i < ordered.length; i++) {
            now.get(i).position = ordered[i];
        }
        if (!group.statements.isEmpty()) {
            group.statements.retainAll(Set.copyOf(now));
        }
        group.statementCount = now.size();
        group.seal = Seals.of(group, now);
        group.persist();
        // not by the list, which Hibernate would compare as a whole with what it was
        now.stream().filter(statement -> !statement.isPersistent()).forEach(statement -> statement.persist());
    }

    private static <V> void fill(
            GroupedStatement statement, StatementGroup group, Testimony<V> member, Passages passages) {
        statement.group = group;
        Passage passage = passages.of(member);
        if (!passage.equals(statement.passage)) {
            statement.passage = passage;
        }
        statement.clauseStart = member.clause().span().start();
        statement.clauseEnd = member.clause().span().end();
        statement.words = member.words();
        Map<String, Object> value = member.check().fields(member.reading().value());
        if (!statement.isPersistent() || !FIELDS.same(value, statement.value)) {
            statement.value = value;
        }
        statement.attribution = member.attribution();
    }

    /** Groups of earlier runs that do not stand as they did: what one more article joins is still the same group. */
    private record Left(List<StatementGroup> groups) {
        static Left of(List<Long> ids) {
            return new Left(
                    ids.isEmpty()
                            ? new ArrayList<>()
                            : new ArrayList<>(StatementGroup.<StatementGroup>list(
                                    "from StatementGroup g left join fetch g.statements where g.id in ?1 order by g.position, g.id",
                                    ids)));
        }

        /** The first that asks the same and shares a statement. */
        Optional<StatementGroup> take(Group found) {
            Set<String> places = found.members().stream().map(Left::place).collect(Collectors.toSet());
            Optional<StatementGroup> taken = groups.stream()
                    .filter(group -> group.check.equals(found.check()) && group.slotKey.equals(found.key()))
                    .filter(group -> group.statements.stream().map(Left::place).anyMatch(places::contains))
                    .findFirst();
            taken.ifPresent(groups::remove);
            return taken;
        }

        List<StatementGroup> rest() {
            return groups;
        }

        static String place(GroupedStatement statement) {
            return statement.passage.article.id + " " + statement.passage.text;
        }

        static String place(Testimony<?> testimony) {
            return testimony.witness().id() + " " + testimony.reading().text();
        }
    }
}
