package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;

/**
 * Keeps the conflicts of a story. One that is found again stays the same row with its decisions, open again where a new side joins;
 * one that is not is struck out, or marked as gone where a person has had a hand in it.
 */
@ApplicationScoped
class ConflictLedger {
    private final Clock clock;
    private final Event<ConflictFoundAgain> foundAgain;

    ConflictLedger(Clock clock, Event<ConflictFoundAgain> foundAgain) {
        this.clock = clock;
        this.foundAgain = foundAgain;
    }

    void enter(Story story, Collation collation, GroupLedger.Entered groups, Passages passages) {
        KnownConflicts known = KnownConflicts.of(story);
        List<Entry> entries = new ArrayList<>();
        collation.conflicts().forEach(finding -> entries.add(new Entry(Conflict.Kind.CONFLICT, finding)));
        collation.compatible().forEach(finding -> entries.add(new Entry(Conflict.Kind.COMPATIBLE, finding)));
        collation.variants().forEach(finding -> entries.add(new Entry(Conflict.Kind.VARIANT, finding)));
        Map<Entry, Conflict> kept = match(known, entries);
        known.left().forEach(this::strike);
        Conflict.flush();
        Set<String> entered = new HashSet<>();
        for (Entry entry : entries) {
            if (entered.add(entry.kind() + entry.signature())) {
                Conflict conflict = kept.containsKey(entry) ? kept.get(entry) : open(story, entry.kind());
                enter(conflict, entry, groups, passages);
            }
        }
    }

    /** What was found, and its signature. */
    private record Entry(Conflict.Kind kind, Finding finding, String signature) {
        Entry(Conflict.Kind kind, Finding finding) {
            this(kind, finding, Signature.of(finding));
        }
    }

    /** Those that are the very same first, so that no other takes their place. */
    private static Map<Entry, Conflict> match(KnownConflicts known, List<Entry> entries) {
        Map<Entry, Conflict> kept = new IdentityHashMap<>();
        for (Entry entry : entries) {
            known.same(entry.kind(), entry.signature()).ifPresent(conflict -> kept.put(entry, conflict));
        }
        for (Entry entry : entries) {
            if (!kept.containsKey(entry)) {
                known.grown(entry.kind(), entry.finding()).ifPresent(conflict -> kept.put(entry, conflict));
            }
        }
        return kept;
    }

    private void enter(Conflict conflict, Entry entry, GroupLedger.Entered groups, Passages passages) {
        boolean first = !conflict.isPersistent();
        Conflict.State before = conflict.state;
        String detailBefore = detail(conflict);
        int sidesBefore = conflict.sides().size();
        conflict.signature = entry.signature();
        conflict.group = groups.of(entry.finding());
        fill(conflict, entry.finding(), passages);
        if (conflict.state == Conflict.State.DECIDED && entry.finding().sides().size() > sidesBefore) {
            conflict.state = Conflict.State.OPEN;
        }
        if (first) {
            note(StoryChange.Kind.FOUND, conflict);
        } else if (before != Conflict.State.OPEN && conflict.state == Conflict.State.OPEN) {
            note(StoryChange.Kind.REOPENED, conflict);
        } else if (!detail(conflict).equals(detailBefore)) {
            note(StoryChange.Kind.CHANGED, conflict);
        }
    }

    /** Only what is flagged is told: nobody waits for pairs that fit together. */
    private void note(StoryChange.Kind kind, Conflict conflict) {
        if (conflict.kind != Conflict.Kind.CONFLICT) {
            return;
        }
        StoryChange change = new StoryChange();
        change.story = conflict.story;
        change.happenedAt = clock.instant();
        change.kind = kind;
        change.check = conflict.check;
        change.question = conflict.question;
        change.detail = detail(conflict);
        change.conflictId = kind == StoryChange.Kind.GONE && !conflict.handled ? null : conflict.id;
        change.persist();
    }

    /** "30 people dead (Harbour Post) | 42 people dead (Coast Weekly)". */
    private static String detail(Conflict conflict) {
        return conflict.sides().values().stream()
                .map(side -> side.stream()
                        .map(reading -> reading.passage.text + " (" + reading.passage.article.name() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }

    private Conflict open(Story story, Conflict.Kind kind) {
        Conflict conflict = new Conflict();
        conflict.story = story;
        conflict.kind = kind;
        conflict.createdAt = clock.instant();
        return conflict;
    }

    private void fill(Conflict conflict, Finding finding, Passages passages) {
        conflict.check = finding.check();
        conflict.outcome = finding.outcome();
        conflict.severity = finding.severity();
        conflict.likelihood = finding.likelihood();
        conflict.context = finding.context().stream()
                .map(Finding.Circumstance::word)
                .sorted()
                .toList();
        conflict.why = finding.why();
        conflict.question = finding.question();
        conflict.priority = finding.priority();
        conflict.readings.clear();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Testimony<?> testimony : finding.sides().get(side)) {
                conflict.readings.add(reading(conflict, testimony, side, passages));
            }
        }
        conflict.persist();
        if (conflict.state == Conflict.State.GONE) {
            conflict.state = Conflict.State.OPEN;
            foundAgain.fire(new ConflictFoundAgain(conflict));
        }
    }

    private static <V> ConflictReading reading(Conflict conflict, Testimony<V> testimony, int side, Passages passages) {
        ConflictReading reading = new ConflictReading();
        reading.conflict = conflict;
        reading.passage = passages.of(testimony);
        reading.words = testimony.words();
        reading.value = testimony.check().fields(testimony.reading().value());
        reading.attribution = testimony.attribution();
        reading.side = side;
        return reading;
    }

    private void strike(Conflict conflict) {
        if (conflict.state != Conflict.State.GONE) {
            note(StoryChange.Kind.GONE, conflict);
        }
        if (!conflict.handled) {
            StoryChange.update("conflictId = null where conflictId = ?1", conflict.id);
            conflict.delete();
        } else if (conflict.state != Conflict.State.CORRECTED) {
            conflict.state = Conflict.State.GONE;
        }
        conflict.group = null;
    }
}
