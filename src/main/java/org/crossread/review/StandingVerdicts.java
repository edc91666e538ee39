package org.crossread.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.TrackRecord;
import org.crossread.web.Precisions;

/** What people made of conflicts so far: the latest verdict on each that was not withdrawn. An undecided one tells nothing. */
@Singleton
class StandingVerdicts implements TrackRecord, Precisions {
    /** An article is wrong, or its translation. */
    private static final Set<Decision> REAL = Set.of(Decision.REAL, Decision.TRANSLATION);

    private record Row(String check, Likelihood prior, Decision decision) {}

    /** What people made of the flags of each check. */
    @Override
    public Map<String, Precision> byCheck() {
        Map<String, Precision> precisions = new HashMap<>();
        for (Row row : QuarkusTransaction.joiningExisting().call(StandingVerdicts::rows)) {
            Precision before = precisions.getOrDefault(row.check(), new Precision(0, 0));
            precisions.put(row.check(), before.plus(REAL.contains(row.decision())));
        }
        return precisions;
    }

    @Override
    public Experience now() {
        Map<Kind, Tally> tallies = new HashMap<>();
        for (Row row : QuarkusTransaction.joiningExisting().call(StandingVerdicts::rows)) {
            tallies.merge(
                    new Kind(row.check(), row.prior()),
                    new Tally(0, 0).plus(REAL.contains(row.decision())),
                    (one, other) -> new Tally(one.real() + other.real(), one.decided() + other.decided()));
        }
        return new Experience(tallies);
    }

    private static List<Row> rows() {
        return Verdict.getEntityManager()
                .createQuery(
                        "select c.check, c.prior, v.decision from Verdict v join v.conflict c"
                                + " where v.withdrawnAt is null and c.prior is not null and v.decision <> UNDECIDED"
                                + " and v.id = (select max(w.id) from Verdict w where w.conflict = c and w.withdrawnAt is null)",
                        Row.class)
                .getResultList();
    }
}
