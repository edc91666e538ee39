package org.crossread.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.conflict.Conflict;

/**
 * What the verdicts on a conflict come to. Where one reading is asked for, the latest counts. Where two are, they count once two people
 * agree, each blind to the other's; where they do not, an editor decides.
 *
 * @param needed how many people are to read it
 * @param readings the latest verdict of each person that was not taken back, oldest first
 */
public record Settlement(int needed, List<Verdict> readings) {
    /** As its verdicts stand now. */
    public static Settlement of(Conflict conflict) {
        return of(conflict, Verdict.list("conflict = ?1 and withdrawnAt is null order by id", conflict));
    }

    /** @param verdicts all on this conflict that were not taken back, oldest first */
    public static Settlement of(Conflict conflict, List<Verdict> verdicts) {
        Map<Long, Verdict> latest = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            latest.remove(verdict.decidedBy.id);
            latest.put(verdict.decidedBy.id, verdict);
        }
        return new Settlement(conflict.story.readings, new ArrayList<>(latest.values()));
    }

    /** The verdict that counts. */
    public Optional<Verdict> verdict() {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Verdict last = readings.get(readings.size() - 1);
        Optional<Verdict> settled =
                readings.stream().filter(verdict -> verdict.settles).reduce((one, later) -> later);
        if (needed < 2 || settled.isPresent()) {
            return Optional.of(settled.filter(verdict -> needed > 1).orElse(last));
        }
        return readings.size() >= needed && agree() ? Optional.of(last) : Optional.empty();
    }

    private boolean agree() {
        return readings.stream().map(verdict -> verdict.decision).distinct().count() < 2;
    }

    /** Whether its readers disagree and no editor has decided. */
    public boolean split() {
        return needed > 1 && verdict().isEmpty() && !agree();
    }

    /** Whether another verdict is still awaited, for a second reading or from an editor. */
    public boolean open() {
        return needed > 1 && verdict().isEmpty();
    }

    /** Whether others' verdicts are to be kept from this person, who is to read it for themselves. */
    public boolean blindTo(Person person) {
        boolean own = readings.stream().anyMatch(verdict -> verdict.decidedBy.id.equals(person.id));
        return open() && !own && !readings.isEmpty() && !(split() && person.may(Role.EDITOR));
    }

    /** Whether taking this verdict back would change anything. */
    public boolean counts(Verdict verdict) {
        return needed < 2
                ? verdict().filter(verdict::equals).isPresent()
                : readings.contains(verdict)
                        && (verdict.settles || readings.stream().noneMatch(other -> other.settles));
    }
}
