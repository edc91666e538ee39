package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.article.Passage;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Fields;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the conflicts of a story. One that is found again stays the same row with its decisions, open again where a new side joins;
 * one that is not is struck out, or marked as gone where a person has had a hand in it.
 */
@ApplicationScoped
class ConflictLedger {
    private static final Fields FIELDS = new Fields();

    /** Of what one side says, when a change is told. */
    private static final int MOST_TOLD = 8;

    private final Clock clock;
    private final SourceEdits edits;
    private final Event<ConflictFound> found;
    private final Event<ConflictFoundAgain> foundAgain;

    ConflictLedger(Clock clock, SourceEdits edits, Event<ConflictFound> found, Event<ConflictFoundAgain> foundAgain) {
        this.found = found;
        this.clock = clock;
        this.edits = edits;
        this.foundAgain = foundAgain;
    }

    /** @return the conflicts that are new or have changed */
    List<Conflict> enter(Story story, Collation collation, GroupLedger.Entered groups, Passages passages) {
        List<ConflictEntry> entries = new ArrayList<>();
        Set<String> entered = new HashSet<>();
        for (Conflict.Kind kind : Conflict.Kind.values()) {
            Ties ties = new Ties();
            for (Finding finding : found(collation, kind)) {
                ConflictEntry entry =
                        ConflictEntry.of(kind, finding, groups.of(finding), ties.place(finding), passages);
                if (entered.add(entry.kind() + entry.signature())) {
                    entries.add(entry);
                }
            }
        }
        KnownConflicts known = KnownConflicts.of(story);
        List<Change> changes = changes(known, entries);
        known.left().forEach(conflict -> strike(conflict, passages));
        Conflict.flush();
        groups.written().forEach(Conflict.getEntityManager()::detach);
        changes.forEach(change -> enter(change.conflict(), story, change.entry(), passages));
        return changes.stream().map(Change::conflict).toList();
    }

    private static List<Finding> found(Collation collation, Conflict.Kind kind) {
        return switch (kind) {
            case CONFLICT -> collation.conflicts();
            case COMPATIBLE -> collation.compatible();
            case VARIANT -> collation.variants();
        };
    }

    /** Counts findings that are equally important. */
    private static final class Ties {
        private double priority;
        private int next;

        int place(Finding finding) {
            next = finding.priority() == priority ? next : 0;
            priority = finding.priority();
            return next++;
        }
    }

    private record Change(Conflict conflict, ConflictEntry entry) {}

    /** The rows to write: those that are the very same first, so that no other takes their place. What has not changed is left out. */
    private static List<Change> changes(KnownConflicts known, List<ConflictEntry> entries) {
        List<Change> changes = new ArrayList<>();
        List<ConflictEntry> others = new ArrayList<>();
        Moves moves = new Moves("conflict");
        for (ConflictEntry entry : entries) {
            Optional<KnownConflicts.Known> same = known.same(entry.kind(), entry.signature());
            if (same.isEmpty()) {
                others.add(entry);
            } else if (!entry.standsAs(same.get()) && entry.ranksOtherwiseThan(same.get())) {
                rank(same.get().id(), entry);
            } else if (!entry.standsAs(same.get())) {
                changes.add(new Change(Conflict.findById(same.get().id()), entry));
            } else if (entry.position() != same.get().position()) {
                moves.add(same.get().id(), entry.position());
            }
        }
        moves.make();
        for (ConflictEntry entry : others) {
            Optional<Conflict> grown = known.grown(entry.kind(), entry.finding());
            changes.add(new Change(grown.orElseGet(Conflict::new), entry));
        }
        return changes;
    }

    /** Nobody who decides it meanwhile is in the way of that. */
    private static void rank(long conflict, ConflictEntry entry) {
        Conflict.update(
                "likelihood = ?1, priority = ?2, digest = ?3, position = ?4 where id = ?5",
                entry.finding().likelihood(),
                entry.finding().priority(),
                entry.digest(),
                entry.position(),
                conflict);
    }

    private void enter(Conflict conflict, Story story, ConflictEntry entry, Passages passages) {
        boolean first = !conflict.isPersistent();
        Conflict.State before = conflict.state;
        List<List<String>> saidBefore = said(conflict.readings);
        if (first) {
            conflict.story = story;
            conflict.kind = entry.kind();
            conflict.createdAt = clock.instant();
        }
        conflict.signature = entry.signature();
        conflict.digest = entry.digest();
        conflict.position = entry.position();
        conflict.group = entry.group() == null
                ? null
                : StatementGroup.getEntityManager().getReference(StatementGroup.class, entry.group());
        List<List<String>> said = said(fill(conflict, entry.finding(), passages));
        if (conflict.state == Conflict.State.DECIDED && said.size() > saidBefore.size()) {
            conflict.state = Conflict.State.OPEN;
        }
        if (first) {
            note(StoryChange.Kind.FOUND, conflict, said);
            if (conflict.kind == Conflict.Kind.CONFLICT) {
                found.fire(new ConflictFound(conflict));
            }
        } else if (before != Conflict.State.OPEN && conflict.state == Conflict.State.OPEN) {
            note(StoryChange.Kind.REOPENED, conflict, said);
        } else if (!said.equals(saidBefore)) {
            note(StoryChange.Kind.CHANGED, conflict, said);
        }
    }

    /** Only what is flagged is told: nobody waits for pairs that fit together. */
    private void note(StoryChange.Kind kind, Conflict conflict, List<List<String>> said) {
        if (conflict.kind != Conflict.Kind.CONFLICT) {
            return;
        }
        StoryChange change = new StoryChange();
        change.story = conflict.story;
        change.happenedAt = clock.instant();
        change.kind = kind;
        change.check = conflict.check;
        change.question = conflict.question;
        change.detail = detail(said);
        change.conflictId = kind == StoryChange.Kind.GONE && !conflict.handled ? null : conflict.id;
        change.persist();
    }

    /** "30 people dead (Harbour Post) | 42 people dead (Coast Weekly)", of a side that many are on the first ones. */
    private static String detail(List<List<String>> said) {
        return said.stream().map(ConflictLedger::told).collect(Collectors.joining(" | "));
    }

    /** What each side says, everything once. */
    private static List<List<String>> said(List<ConflictReading> readings) {
        return Conflict.sides(readings).values().stream()
                .map(side -> side.stream()
                        .map(reading -> reading.passage.text + " (" + reading.passage.article.name() + ")")
                        .distinct()
                        .toList())
                .toList();
    }

    private static String told(List<String> side) {
        int more = side.size() - MOST_TOLD;
        return String.join(", ", side.subList(0, Math.min(side.size(), MOST_TOLD)))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** @return its readings, in order */
    private List<ConflictReading> fill(Conflict conflict, Finding finding, Passages passages) {
        conflict.check = finding.check();
        conflict.outcome = finding.outcome();
        conflict.severity = finding.severity();
        conflict.prior = finding.prior();
        conflict.likelihood = finding.likelihood();
        conflict.context = finding.context().stream()
                .map(Finding.Circumstance::word)
                .sorted()
                .toList();
        conflict.why = finding.why();
        conflict.question = finding.question();
        conflict.priority = finding.priority();
        List<ConflictReading> readings = readings(conflict, finding, passages);
        conflict.readingCount = readings.size();
        conflict.seal = Seals.of(conflict, readings);
        keep(conflict, readings);
        if (conflict.state == Conflict.State.GONE) {
            conflict.state = Conflict.State.OPEN;
            conflict.sourceCorrected = false;
            SilentCorrection.delete("conflict", conflict);
            foundAgain.fire(new ConflictFoundAgain(conflict));
        }
        return readings;
    }

    private static void keep(Conflict conflict, List<ConflictReading> readings) {
        if (conflict.isPersistent()) {
            conflict.readings.retainAll(Set.copyOf(readings));
            // not by the list, which Hibernate would compare as a whole with what it was
            readings.stream().filter(reading -> !reading.isPersistent()).forEach(reading -> reading.persist());
        } else {
            conflict.readings.addAll(readings);
            conflict.persist();
        }
    }

    /** A reading that was there before stays the same row. */
    private static List<ConflictReading> readings(Conflict conflict, Finding finding, Passages passages) {
        Map<String, ConflictReading> before = new HashMap<>();
        conflict.readings.forEach(
                reading -> before.put(reading.passage.article.id + " " + reading.passage.text, reading));
        List<ConflictReading> now = new ArrayList<>();
        List<@Nullable Integer> positions = new ArrayList<>();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Testimony<?> testimony : finding.sides().get(side)) {
                ConflictReading kept = before.remove(
                        testimony.witness().id() + " " + testimony.reading().text());
                ConflictReading reading = kept != null ? kept : new ConflictReading();
                fill(reading, testimony, passages);
                reading.conflict = conflict;
                reading.side = side;
                positions.add(kept == null ? null : kept.position);
                now.add(reading);
            }
        }
        int[] ordered = Ordering.of(positions);
        for (int i = 0; i < ordered.length; i++) {
            now.get(i).position = ordered[i];
        }
        return now;
    }

    private static <V> void fill(ConflictReading reading, Testimony<V> testimony, Passages passages) {
        Passage passage = passages.of(testimony);
        if (!passage.equals(reading.passage)) {
            reading.passage = passage;
        }
        reading.words = testimony.words();
        Map<String, Object> value = testimony.check().fields(testimony.reading().value());
        if (!reading.isPersistent() || !FIELDS.same(value, reading.value)) {
            reading.value = value;
        }
        reading.attribution = testimony.attribution();
    }

    private void strike(Conflict conflict, Passages passages) {
        if (conflict.state != Conflict.State.GONE && conflict.kind == Conflict.Kind.CONFLICT) {
            List<List<String>> said = said(conflict.readings);
            // a correction of our own changes words too
            conflict.sourceCorrected = conflict.state != Conflict.State.CORRECTED
                    && !edits.note(conflict, detail(said), passages).isEmpty();
            note(conflict.sourceCorrected ? StoryChange.Kind.SOURCE_CORRECTED : StoryChange.Kind.GONE, conflict, said);
        }
        if (!conflict.handled && !conflict.sourceCorrected) {
            StoryChange.update("conflictId = null where conflictId = ?1", conflict.id);
            conflict.delete();
        } else if (conflict.state != Conflict.State.CORRECTED) {
            conflict.state = Conflict.State.GONE;
        }
        conflict.group = null;
    }
}
