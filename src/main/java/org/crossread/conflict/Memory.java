package org.crossread.conflict;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crossread.check.Comparison;
import org.crossread.conflict.Judgement.Findings;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Contribution;
import org.crossread.group.Earlier;
import org.crossread.group.Group;
import org.crossread.group.Pairs;
import org.crossread.statement.Deposition;
import org.crossread.statement.Testimony;

/**
 * What the last comparison of a story worked out that the next one may need again. Nothing but time depends on it. Not for two threads at
 * once.
 */
public final class Memory {
    /** Measured, in bytes: what is remembered of an article besides its readings, and of two statements. */
    private static final int AN_ARTICLE = 57_000;

    private static final int A_PAIR = 100;

    /** Comparisons, half a kilobyte each. */
    private static final int MOST = 20_000;

    private Map<Deposition, Said> said = new IdentityHashMap<>();
    private Origins origins = Origins.of(List.of());
    private final Pairs<Comparison> comparisons = new Pairs<>(MOST);
    private final Earlier groups = new Earlier();

    /** What an article says, as far as it is to be grouped, and its date lines. */
    record Said(Contribution contribution, List<Testimony<?>> datelines) {
        static Said of(Deposition deposition) {
            return new Said(
                    Contribution.of(deposition.testimonies().stream()
                            .filter(testimony -> !StrayDateline.isDateline(testimony))
                            .toList()),
                    deposition.testimonies().stream()
                            .filter(StrayDateline::isDateline)
                            .toList());
        }
    }

    /** What was found in the groups that were the same and of the same origins the last time. */
    private Map<Asked, Findings> before = Map.of();

    private Map<Asked, Findings> found = new HashMap<>();
    private Experience experience = TrackRecord.NONE;

    private record Asked(String check, String question, List<Testimony<?>> members) {}

    List<Finding> findings(Group group, Supplier<Findings> anew) {
        Asked asked = new Asked(group.check(), group.question(), group.members());
        Findings known = before.get(asked);
        Findings now = known != null && known.standsAlone() ? known : anew.get();
        found.put(asked, now);
        return now.findings();
    }

    /** @param depositions in the order of their witnesses */
    void begin(List<Deposition> depositions, Experience known) {
        Map<Deposition, Said> now = new IdentityHashMap<>();
        depositions.forEach(deposition -> {
            Said same = said.get(deposition);
            now.put(deposition, same == null ? Said.of(deposition) : same);
        });
        said = now;
        comparisons.next();
        Origins last = origins;
        origins = origins.among(depositions);
        before = last == origins && known.equals(experience) ? found : Map.of();
        found = new HashMap<>();
        experience = known;
    }

    Said of(Deposition deposition) {
        return said.computeIfAbsent(deposition, Said::of);
    }

    Origins origins() {
        return origins;
    }

    Comparison comparison(Testimony<?> one, Testimony<?> other) {
        return comparisons.of(one, other, () -> one.compare(other));
    }

    Earlier groups() {
        return groups;
    }

    /** About how much room it takes, in bytes. */
    int bytes() {
        return AN_ARTICLE * said.size() + A_PAIR * groups.pairs();
    }
}
