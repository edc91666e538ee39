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
        known.left().forEach(ConflictLedger::strike);
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
        int sidesBefore = conflict.sides().size();
        conflict.signature = entry.signature();
        conflict.group = groups.of(entry.finding());
        fill(conflict, entry.finding(), passages);
        if (conflict.state == Conflict.State.DECIDED && entry.finding().sides().size() > sidesBefore) {
            conflict.state = Conflict.State.OPEN;
        }
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

    private static void strike(Conflict conflict) {
        if (!conflict.handled) {
            conflict.delete();
        } else if (conflict.state != Conflict.State.CORRECTED) {
            conflict.state = Conflict.State.GONE;
        }
        conflict.group = null;
    }
}
