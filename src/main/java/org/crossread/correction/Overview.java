package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossread.conflict.Conflict;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;
import org.crossread.web.Precisions.Precision;

/**
 * How the desk stands: what waits, how fast it is decided, how often readers agree, what is corrected.
 *
 * @param kinds by check, the fullest first
 * @param pace how long the latest conflicts waited for their first verdict
 * @param agreement of those who read the same conflict, blind to one another
 * @param corrections by class
 */
@TemplateData
public record Overview(List<Kind> kinds, Pace pace, Agreement agreement, List<Corrected> corrections) {
    /** How many conflicts the pace is taken of. */
    private static final int LATEST = 500;

    /** The flags of one check. */
    @TemplateData
    public record Kind(String check, long open, long decided, long corrected, Precision precision) {
        public long all() {
            return open + decided + corrected;
        }
    }

    /** @param of how many conflicts it is taken of */
    @TemplateData
    public record Pace(int of, String median, String slow) {}

    /** @param both how many conflicts two people read */
    @TemplateData
    public record Agreement(int same, int both) {
        public int percent() {
            return both == 0 ? 0 : Math.round(100f * same / both);
        }
    }

    /** Corrections of one class. */
    @TemplateData
    public record Corrected(String grade, long waiting, long returned, long published) {}

    static Overview now(Map<String, Precision> precisions) {
        return new Overview(kinds(precisions), waited(), agreed(), corrected());
    }

    private static List<Kind> kinds(Map<String, Precision> precisions) {
        Map<String, Map<Object, Long>> counts = new TreeMap<>();
        for (Object[] row : rows("select c.check, c.state, count(*) from Conflict c where " + QueueFilter.FLAGGED
                + " group by c.check, c.state")) {
            counts.computeIfAbsent((String) row[0], check -> new HashMap<>()).put(row[1], (Long) row[2]);
        }
        return counts.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        entry.getValue().getOrDefault(Conflict.State.OPEN, 0L),
                        entry.getValue().getOrDefault(Conflict.State.DECIDED, 0L),
                        entry.getValue().getOrDefault(Conflict.State.CORRECTED, 0L),
                        precisions.getOrDefault(entry.getKey(), new Precision(0, 0))))
                .sorted(Comparator.comparingLong(Kind::all).reversed())
                .toList();
    }

    private static Pace waited() {
        List<Long> minutes = Verdict.getEntityManager()
                .createQuery(
                        "select v.conflict.createdAt, v.decidedAt from Verdict v where v.id ="
                                + " (select min(w.id) from Verdict w where w.conflict = v.conflict) order by v.id desc",
                        Object[].class)
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1]).toMinutes())
                .sorted()
                .toList();
        return minutes.isEmpty()
                ? new Pace(0, "", "")
                : new Pace(
                        minutes.size(),
                        words(minutes.get(minutes.size() / 2)),
                        words(minutes.get(minutes.size() * 9 / 10)));
    }

    /** {@code 3 min}, {@code 5 h}, {@code 4 days}. */
    static String words(long minutes) {
        if (minutes < 120) {
            return minutes + " min";
        }
        return minutes < 2 * 24 * 60 ? minutes / 60 + " h" : minutes / (24 * 60) + " days";
    }

    private static Agreement agreed() {
        Map<Conflict, List<Verdict>> read = Verdict.<Verdict>list(
                        "from Verdict v join fetch v.conflict c join fetch c.story s"
                                + " where s.readings > 1 and v.withdrawnAt is null and v.settles = false order by v.id")
                .stream()
                .collect(Collectors.groupingBy(verdict -> verdict.conflict));
        int both = 0;
        int same = 0;
        for (Map.Entry<Conflict, List<Verdict>> entry : read.entrySet()) {
            List<Verdict> readings =
                    Settlement.of(entry.getKey(), entry.getValue()).readings();
            if (readings.size() > 1) {
                both++;
                same += readings.get(0).decision == readings.get(1).decision ? 1 : 0;
            }
        }
        return new Agreement(same, both);
    }

    private static List<Corrected> corrected() {
        Map<Grade, Map<Object, Long>> counts = new TreeMap<>();
        for (Object[] row : rows("select x.grade, x.state, count(*) from Correction x group by x.grade, x.state")) {
            counts.computeIfAbsent((Grade) row[0], grade -> new HashMap<>()).put(row[1], (Long) row[2]);
        }
        List<Corrected> corrections = new ArrayList<>();
        counts.forEach((grade, states) -> corrections.add(new Corrected(
                grade.label(),
                states.getOrDefault(Correction.State.PROPOSED, 0L),
                states.getOrDefault(Correction.State.RETURNED, 0L),
                states.getOrDefault(Correction.State.APPROVED, 0L)
                        + states.getOrDefault(Correction.State.PUBLISHED, 0L))));
        return corrections;
    }

    private static List<Object[]> rows(String query) {
        return Conflict.getEntityManager().createQuery(query, Object[].class).getResultList();
    }

    /** The longest bar's value. */
    public long most() {
        return kinds.stream().mapToLong(Kind::all).max().orElse(0);
    }

    /** Where a bar ends, in a drawing 200 wide. */
    public long width(long value) {
        return most() == 0 ? 0 : Math.round(200.0 * value / most());
    }
}
