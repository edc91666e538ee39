package org.crossread.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the conflicts of a story. One that is found again stays the same row with its decisions; one that is not is struck out, or
 * marked as gone where a person has had a hand in it.
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
        Map<String, Conflict> known = new HashMap<>();
        Conflict.<Conflict>list("story", story).forEach(c -> known.put(key(c.kind, c.signature), c));
        Map<String, Conflict> left = new HashMap<>(known);
        enter(story, Conflict.Kind.CONFLICT, collation.conflicts(), known, left, groups, passages);
        enter(story, Conflict.Kind.COMPATIBLE, collation.compatible(), known, left, groups, passages);
        enter(story, Conflict.Kind.VARIANT, collation.variants(), known, left, groups, passages);
        left.values().forEach(ConflictLedger::strike);
    }

    private void enter(
            Story story,
            Conflict.Kind kind,
            List<Finding> findings,
            Map<String, Conflict> known,
            Map<String, Conflict> left,
            GroupLedger.Entered groups,
            Passages passages) {
        for (Finding finding : findings) {
            String signature = Signature.of(finding);
            @Nullable Conflict kept = known.get(key(kind, signature));
            boolean repeated = kept != null && left.remove(key(kind, signature)) == null;
            if (!repeated) {
                Conflict conflict = kept != null ? kept : open(story, kind, signature);
                known.put(key(kind, signature), conflict);
                conflict.group = groups.of(finding);
                fill(conflict, finding, passages);
            }
        }
    }

    private Conflict open(Story story, Conflict.Kind kind, String signature) {
        Conflict conflict = new Conflict();
        conflict.story = story;
        conflict.kind = kind;
        conflict.signature = signature;
        conflict.createdAt = clock.instant();
        return conflict;
    }

    private void fill(Conflict conflict, Finding finding, Passages passages) {
        conflict.check = finding.check();
        conflict.outcome = finding.outcome();
        conflict.severity = finding.severity();
        conflict.likelihood = finding.likelihood();
        conflict.context = finding.context().stream().map(Finding.Circumstance::word).sorted().toList();
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

    private static String key(Conflict.Kind kind, String signature) {
        return kind + " " + signature;
    }
}
