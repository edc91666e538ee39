package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;

/** The conflicts that earlier analyses of a story found, until each is found again. */
final class KnownConflicts {
    private final List<Conflict> left;

    private KnownConflicts(List<Conflict> left) {
        this.left = left;
    }

    static KnownConflicts of(Story story) {
        return new KnownConflicts(new ArrayList<>(Conflict.<Conflict>list("story = ?1 order by id", story)));
    }

    /** The one in which the same words disagreed in the same way. */
    Optional<Conflict> same(Conflict.Kind kind, String signature) {
        return take(known -> known.kind == kind && known.signature.equals(signature));
    }

    /** One in which the same words stood against each other, before other articles joined or left. */
    Optional<Conflict> grown(Conflict.Kind kind, Finding finding) {
        Map<String, Integer> sides = new HashMap<>();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Testimony<?> testimony : finding.sides().get(side)) {
                sides.put(testimony.witness().id() + " " + testimony.reading().text(), side);
            }
        }
        return take(known -> known.kind == kind && known.check.equals(finding.check()) && shares(known, sides));
    }

    /** Those that were not found again. */
    List<Conflict> left() {
        return left;
    }

    private static boolean shares(Conflict known, Map<String, Integer> sides) {
        Set<Integer> then = new HashSet<>();
        Set<Integer> now = new HashSet<>();
        for (ConflictReading reading : known.readings) {
            Integer side = sides.get(reading.passage.article.id + " " + reading.passage.text);
            if (side != null) {
                then.add(reading.side);
                now.add(side);
            }
        }
        return then.size() > 1 && now.size() > 1;
    }

    private Optional<Conflict> take(Predicate<Conflict> wanted) {
        Optional<Conflict> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
