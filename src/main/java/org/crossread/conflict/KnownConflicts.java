package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.jspecify.annotations.Nullable;

/** The conflicts that earlier analyses of a story found, until each is found again. */
final class KnownConflicts {
    /** As much of a conflict as tells whether it has to be looked at. */
    record Known(
            long id,
            Conflict.Kind kind,
            String signature,
            @Nullable String digest,
            Conflict.State state,
            int position) {}

    private final Map<String, Known> bySignature = new LinkedHashMap<>();
    private @Nullable List<Conflict> left;

    static KnownConflicts of(Story story) {
        KnownConflicts known = new KnownConflicts();
        Conflict.getEntityManager()
                .createQuery(
                        "select c.id, c.kind, c.signature, c.digest, c.state, c.position from Conflict c where c.story = ?1 order by c.id",
                        Known.class)
                .setParameter(1, story)
                .getResultList()
                .forEach(conflict -> known.bySignature.put(conflict.kind() + conflict.signature(), conflict));
        return known;
    }

    /** The one in which the same words disagreed in the same way. All of these are asked for before any other. */
    Optional<Known> same(Conflict.Kind kind, String signature) {
        return Optional.ofNullable(bySignature.remove(kind + signature));
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
        if (left == null) {
            List<Long> ids = bySignature.values().stream().map(Known::id).toList();
            left = ids.isEmpty()
                    ? new ArrayList<>()
                    : new ArrayList<>(Conflict.<Conflict>list(
                            "from Conflict c left join fetch c.readings where c.id in ?1 order by c.id", ids));
        }
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
        Optional<Conflict> found = left().stream().filter(wanted).findFirst();
        found.ifPresent(left()::remove);
        return found;
    }
}
